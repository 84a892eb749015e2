package io.dromos.designer.workspace;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.model.template.Template;
import io.dromos.model.template.TemplateParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Chooses a template, asks for the flow's name and the template's parameters. */
final class TemplateForm extends VBox {

    /** Takes the filled template. */
    @FunctionalInterface
    interface Filled {
        void create(String name, String source);
    }

    private final ComboBox<Template> templates = new ComboBox<>();
    private final TextField name = new TextField();
    private final VBox fields = new VBox(6);
    private final Label problem = new Label();
    private final Map<TemplateParameter, TextField> values = new LinkedHashMap<>();
    private final Filled filled;

    TemplateForm(List<Template> choices, Template first, Filled filled) {
        super(6);
        this.filled = filled;
        setId("template-form");
        setMinWidth(420);
        templates.setItems(FXCollections.observableArrayList(choices));
        templates.setConverter(new TemplateWords());
        templates.setMaxWidth(Double.MAX_VALUE);
        templates.setId("template-choice");
        name.setId("template-flow-name");
        problem.getStyleClass().addAll("error-text", "small");
        Button create = Buttons.primary(Words.of("workspace.template.yes"), this::create);
        create.setId("template-create");
        HBox buttons = new HBox(create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(labelled(Words.of("workspace.template.which"), templates),
                labelled(Words.of("workspace.template.name"), name), fields, problem, buttons);
        templates.valueProperty().subscribe(this::show);
        templates.setValue(first);
    }

    private void show(Template template) {
        values.clear();
        fields.getChildren().clear();
        if (template == null) {
            return;
        }
        if (!template.descriptor().description().isBlank()) {
            Label description = new Label(template.descriptor().description());
            description.getStyleClass().addAll("muted", "small");
            description.setWrapText(true);
            fields.getChildren().add(description);
        }
        for (TemplateParameter parameter : template.descriptor().parameters()) {
            TextField field = new TextField(parameter.standard());
            field.setPromptText(parameter.description());
            field.setId("template-" + parameter.name());
            values.put(parameter, field);
            String label = parameter.required() ? parameter.label() + " *" : parameter.label();
            fields.getChildren().add(labelled(label, field));
        }
    }

    private void create() {
        Map<String, String> given = new LinkedHashMap<>();
        values.forEach((parameter, field) -> {
            if (!field.getText().isBlank()) {
                given.put(parameter.name(), field.getText());
            }
        });
        if (name.getText().isBlank()) {
            problem.setText(Words.of("workspace.template.no-name"));
            return;
        }
        switch (templates.getValue().instantiate(given)) {
            case Template.Instantiated(String source) -> {
                getScene().getWindow().hide();
                filled.create(name.getText().strip(), source);
            }
            case Template.Incomplete(List<TemplateParameter> missing) -> problem.setText(Words.of(
                    "workspace.template.missing",
                    String.join(", ", missing.stream().map(TemplateParameter::label).toList())));
        }
    }

    private static VBox labelled(String words, Node field) {
        Label label = new Label(words);
        label.getStyleClass().add("strong");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        return new VBox(4, label, field);
    }

    private static final class TemplateWords extends StringConverter<Template> {

        @Override
        public String toString(Template template) {
            return template == null ? "" : template.descriptor().name();
        }

        @Override
        public Template fromString(String text) {
            throw new UnsupportedOperationException("The choice is not editable");
        }
    }
}
