package io.dromos.designer.workspace;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.designer.ui.control.PairTable;
import io.dromos.model.template.TemplateMaking;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks how a flow becomes a template: its name, and which of its texts become parameters. UI thread only. */
final class TemplateMakingForm extends VBox {

    private static final double WIDTH = 480;

    private final String source;
    private final Consumer<TemplateMaking> made;
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final PairTable parameters = new PairTable("template-parameters",
            Words.of("workspace.make-template.parameters"), Words.of("workspace.make-template.add"));
    private final Label problem = new Label();

    /**
     * @param source
     *            of the flow
     */
    TemplateMakingForm(String proposedName, String source, Consumer<TemplateMaking> made) {
        super(12);
        this.source = source;
        this.made = made;
        setId("template-making-form");
        setPrefWidth(WIDTH);
        name.setId("make-template-name");
        name.setText(proposedName);
        description.setId("make-template-description");
        description.setPrefRowCount(2);
        description.setWrapText(true);
        problem.setId("make-template-problem");
        problem.getStyleClass().addAll("error-text", "small");
        problem.setWrapText(true);
        Label hint = new Label(Words.of("workspace.make-template.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        Button make = Buttons.primary(Words.of("workspace.make-template.yes"), this::make);
        make.setId("make-template-yes");
        getChildren().addAll(labelled("workspace.make-template.name", name),
                labelled("workspace.make-template.description", description), parameters, hint, problem,
                new FormButtons(make));
    }

    private void make() {
        Map<String, String> pairs = parameters.pairs();
        Optional<String> wrong = wrong(pairs);
        problem.setText(wrong.orElse(""));
        if (wrong.isEmpty()) {
            getScene().getWindow().hide();
            made.accept(new TemplateMaking(name.getText().strip(), description.getText().strip(), pairs));
        }
    }

    private Optional<String> wrong(Map<String, String> pairs) {
        if (name.getText().isBlank()) {
            return Optional.of(Words.of("workspace.make-template.no-name"));
        }
        return pairs.entrySet().stream().flatMap(pair -> {
            if (!TemplateMaking.isName(pair.getValue())) {
                return Optional.of(Words.of("workspace.make-template.bad-name", pair.getValue())).stream();
            }
            return source.contains(pair.getKey())
                    ? Optional.<String>empty().stream()
                    : Optional.of(Words.of("workspace.make-template.not-there", pair.getKey())).stream();
        }).findFirst();
    }

    private static Node labelled(String key, Node field) {
        Label label = new Label(Words.of(key));
        label.getStyleClass().add("strong");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return new VBox(4, label, field);
    }
}
