package io.dromos.designer.workspace;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.designer.ui.control.PairTable;
import io.dromos.model.template.WebAction;
import java.net.URI;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One HTTP request: name, method, address, query, headers, body. It becomes a flow like any other. UI thread only. */
final class WebActionForm extends VBox {

    /** Takes what was filled in. */
    @FunctionalInterface
    interface Filled {
        void create(String name, WebAction action);
    }

    private static final double WIDTH = 520;
    private static final int BODY_LINES = 5;

    private final TextField name = new TextField();
    private final ComboBox<String> method = new ComboBox<>(FXCollections.observableArrayList(WebAction.METHODS));
    private final TextField url = new TextField();
    private final PairTable query = new PairTable("web-query", Words.of("workspace.web.query"),
            Words.of("workspace.web.query.add"));
    private final PairTable headers = new PairTable("web-headers", Words.of("workspace.web.headers"),
            Words.of("workspace.web.headers.add"));
    private final TextArea body = new TextArea();
    private final Label problem = new Label();
    private final Filled filled;

    WebActionForm(Filled filled) {
        super(12);
        this.filled = filled;
        setId("web-action-form");
        setPrefWidth(WIDTH);
        name.setId("web-name");
        method.setId("web-method");
        method.setValue(WebAction.METHODS.getFirst());
        method.setAccessibleText(Words.of("workspace.web.method"));
        url.setId("web-url");
        url.setPromptText("https://");
        url.getStyleClass().add("code");
        body.setId("web-body");
        body.setPrefRowCount(BODY_LINES);
        body.getStyleClass().add("code");
        problem.setId("web-problem");
        problem.getStyleClass().addAll("error-text", "small");
        HBox address = new HBox(8, method, url);
        HBox.setHgrow(url, Priority.ALWAYS);
        Button create = Buttons.primary(Words.of("workspace.web.yes"), this::create);
        create.setId("web-create");
        Label hint = new Label(Words.of("workspace.web.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        getChildren().addAll(labelled("workspace.template.name", name, name),
                labelled("workspace.web.address", address, url), query, headers,
                labelled("workspace.web.body", body, body), hint, problem, new FormButtons(create));
    }

    private void create() {
        Optional<String> wrong = wrong();
        problem.setText(wrong.orElse(""));
        if (wrong.isEmpty()) {
            getScene().getWindow().hide();
            filled.create(name.getText().strip(), new WebAction(method.getValue(), url.getText().strip(),
                    query.pairs(), headers.pairs(), body.getText()));
        }
    }

    private Optional<String> wrong() {
        if (name.getText().isBlank()) {
            return Optional.of(Words.of("workspace.template.no-name"));
        }
        String address = url.getText().strip();
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        if (!web || address.contains("?") || !plainHost(address)) {
            return Optional.of(Words.of("workspace.web.bad-address"));
        }
        return Optional.empty();
    }

    /** Placeholders and expressions may stand in an address; without them it must be one. */
    private static boolean plainHost(String address) {
        if (address.contains("${") || address.contains("{{")) {
            return true;
        }
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Node labelled(String key, Node field, Node control) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, field);
    }
}
