package io.dromos.designer.deploy.host;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.model.host.Host;
import io.dromos.model.host.HostChecks;
import io.dromos.model.host.Hosts;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.property.SecretVault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All fields of a host. The token goes in and is never shown again. */
public final class HostForm extends VBox {

    private final Hosts hosts;
    private final Optional<Host> before;
    private final Supplier<SecretVault> vault;
    private final TextField name = field("host-name");
    private final TextField address = field("host-address");
    private final TextField port = field("host-port");
    private final ComboBox<String> cluster = new ComboBox<>();
    private final ComboBox<String> environment = new ComboBox<>();
    private final TextField description = field("host-description");
    private final CheckBox disabled = new CheckBox(Words.of("deploy.host.disabled"));
    private final TextField fingerprint = field("host-fingerprint");
    private final PasswordField token = new PasswordField();
    private final Label problem = new Label();

    /**
     * @param vault
     *            seals a new token; reads the user's key, so it is asked for only then
     * @param save
     *            takes all hosts, with this one among them
     */
    public HostForm(Hosts hosts, Optional<Host> before, List<String> environments, Supplier<SecretVault> vault,
            Consumer<Hosts> save) {
        super(12);
        this.hosts = hosts;
        this.before = before;
        this.vault = vault;
        setId("host-form");
        setMinWidth(460);
        cluster.setEditable(true);
        cluster.getItems().setAll(hosts.clusters().stream().map(each -> each.name()).toList());
        environment.getItems().add("");
        environment.getItems().addAll(environments);
        token.setId("host-token");
        fill(before.orElseGet(() -> Host.of("", "", Host.PORT)));
        problem.getStyleClass().addAll("error-text", "small");
        problem.setWrapText(true);
        Button take = Buttons.primary(Words.of("deploy.host.save"), () -> result().ifPresent(save));
        take.setId("host-save");
        take.setDefaultButton(true);
        FormButtons end = new FormButtons(take);
        getChildren().addAll(grid(), problem, end);
    }

    private void fill(Host host) {
        name.setText(host.name());
        address.setText(host.address());
        port.setText(Integer.toString(host.port()));
        cluster.setValue(host.cluster());
        environment.setValue(host.environment());
        description.setText(host.description());
        disabled.setSelected(host.disabled());
        fingerprint.setText(host.fingerprint());
        fingerprint.setPromptText(Words.of("deploy.host.fingerprint.hint"));
        token.setPromptText(host.token().isAbsent() ? "" : Words.of("deploy.host.token.kept"));
    }

    private GridPane grid() {
        GridPane grid = new GridPane(12, 8);
        row(grid, "name", name);
        row(grid, "address", address);
        row(grid, "port", port);
        row(grid, "cluster", cluster);
        row(grid, "environment", environment);
        row(grid, "description", description);
        row(grid, "fingerprint", fingerprint);
        row(grid, "token", token);
        grid.add(disabled, 1, grid.getRowCount());
        return grid;
    }

    private static void row(GridPane grid, String key, Region field) {
        Label label = new Label(Words.of("deploy.host." + key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, field);
    }

    /** All hosts with this one, or nothing when a field is wrong; then the reason is shown. */
    private Optional<Hosts> result() {
        if (!port.getText().strip().matches("\\d{1,5}")) {
            problem.setText(Words.of("deploy.host.bad-port"));
            return Optional.empty();
        }
        String print = fingerprint.getText().replaceAll("[:\\s]", "");
        if (!print.isEmpty() && !print.matches("[0-9A-Fa-f]{64}")) {
            problem.setText(Words.of("deploy.host.bad-fingerprint"));
            return Optional.empty();
        }
        Host host = host(print);
        Hosts changed = HostEdits.putHost(hosts, before, host);
        int index = changed.hosts().indexOf(host);
        Optional<HostChecks.HostFinding> wrong = HostChecks.check(changed).stream()
                .filter(finding -> finding.host() == index && !finding.code().equals("unknown-cluster")).findFirst();
        problem.setText(wrong.map(finding -> finding.message().text()).orElse(""));
        return wrong.isPresent() ? Optional.empty() : Optional.of(changed);
    }

    private Host host(String print) {
        Host start = before.orElseGet(() -> Host.of("", "", Host.PORT));
        PropertyValue.Secret kept = token.getText().isEmpty() ? start.token() : vault.get().seal(token.getText());
        String group = cluster.getEditor().getText().strip();
        return new Host(name.getText().strip(), address.getText().strip(), Integer.parseInt(port.getText().strip()),
                group, environment.getValue(), description.getText(), disabled.isSelected(), print, kept,
                start.unknown());
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(26);
        return field;
    }
}
