package io.dromos.designer.workspace;

import io.dromos.designer.action.search.Fuzzy;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.FormButtons;
import io.dromos.designer.ui.control.SearchField;
import io.dromos.model.template.Template;
import io.dromos.model.template.TemplateParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Chooses a template, asks for the flow's name and the template's parameters. */
final class TemplateForm extends VBox {

    /** Takes the filled template. */
    @FunctionalInterface
    interface Filled {
        void create(String name, String source);
    }

    private static final int ROWS = 4;
    private static final double ROW = 28;

    private final SearchField search = new SearchField(Words.of("workspace.template.find"));
    private final ListView<Template> templates = new ListView<>();
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
        FilteredList<Template> found = new FilteredList<>(FXCollections.observableArrayList(choices));
        templates.setItems(found);
        templates.setCellFactory(list -> new TemplateCell());
        templates.setFixedCellSize(ROW);
        templates.setPrefHeight(Math.min(ROWS, choices.size()) * ROW + 2);
        templates.setPlaceholder(new Label(Words.of("search.nothing")));
        templates.setId("template-choice");
        search.setId("template-search");
        search.textProperty().subscribe(typed -> {
            found.setPredicate(template -> Fuzzy.score(typed, words(template)) != Fuzzy.NONE);
            if (templates.getSelectionModel().isEmpty()) {
                templates.getSelectionModel().selectFirst();
            }
        });
        name.setId("template-flow-name");
        problem.getStyleClass().addAll("error-text", "small");
        Button create = Buttons.primary(Words.of("workspace.template.yes"), this::create);
        create.setId("template-create");
        VBox which = labelled(Words.of("workspace.template.which"), templates);
        which.getChildren().add(1, search);
        getChildren().addAll(which,
                labelled(Words.of("workspace.template.name"), name), fields, problem, new FormButtons(create));
        templates.getSelectionModel().selectedItemProperty().subscribe(this::show);
        templates.getSelectionModel().select(first);
    }

    private static String words(Template template) {
        return template.descriptor().name() + " " + template.descriptor().description();
    }

    private void show(@Nullable Template template) {
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
        Template chosen = templates.getSelectionModel().getSelectedItem();
        if (chosen == null) {
            problem.setText(Words.of("workspace.template.none-chosen"));
            return;
        }
        switch (chosen.instantiate(given)) {
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

    private static final class TemplateCell extends ListCell<Template> {

        @Override
        protected void updateItem(@Nullable Template template, boolean empty) {
            super.updateItem(template, empty);
            setText(empty || template == null ? null : template.descriptor().name());
        }
    }
}
