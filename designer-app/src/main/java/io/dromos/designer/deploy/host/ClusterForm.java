package io.dromos.designer.deploy.host;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.model.host.Cluster;
import io.dromos.model.host.Hosts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The fields of a cluster. */
final class ClusterForm extends VBox {

    private final Hosts hosts;
    private final Optional<Cluster> before;
    private final TextField name = new TextField();
    private final ComboBox<String> environment = new ComboBox<>();
    private final TextField description = new TextField();
    private final Label problem = new Label();

    /**
     * @param save
     *            takes all hosts and clusters, with this one among them
     */
    ClusterForm(Hosts hosts, Optional<Cluster> before, List<String> environments, Consumer<Hosts> save) {
        super(12);
        this.hosts = hosts;
        this.before = before;
        setId("cluster-form");
        setMinWidth(420);
        name.setId("cluster-name");
        environment.getItems().add("");
        environment.getItems().addAll(environments);
        Cluster start = before.orElseGet(() -> new Cluster("", "", ""));
        name.setText(start.name());
        environment.setValue(start.environment());
        description.setText(start.description());
        problem.getStyleClass().addAll("error-text", "small");
        problem.setWrapText(true);
        Button take = Buttons.primary(Words.of("deploy.host.save"), () -> result(start).ifPresent(save));
        take.setId("cluster-save");
        take.setDefaultButton(true);
        FormButtons end = new FormButtons(take);
        GridPane grid = new GridPane(12, 8);
        row(grid, "name", name);
        row(grid, "environment", environment);
        row(grid, "description", description);
        getChildren().addAll(grid, problem, end);
    }

    private static void row(GridPane grid, String key, Node field) {
        Label label = new Label(Words.of("deploy.host." + key));
        label.setLabelFor(field);
        label.setMinWidth(120);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private Optional<Hosts> result(Cluster start) {
        String wanted = name.getText().strip();
        boolean taken = hosts.clusters().stream().filter(other -> !before.equals(Optional.of(other)))
                .anyMatch(other -> other.name().equals(wanted));
        if (wanted.isEmpty() || taken) {
            problem.setText(Words.of(taken ? "deploy.cluster.taken" : "deploy.cluster.no-name", wanted));
            return Optional.empty();
        }
        return Optional.of(HostEdits.putCluster(hosts, before,
                new Cluster(wanted, environment.getValue(), description.getText().strip(), start.unknown())));
    }
}
