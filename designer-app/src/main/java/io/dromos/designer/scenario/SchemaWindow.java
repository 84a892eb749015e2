package io.dromos.designer.scenario;

import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.FileQuestion;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.ModelWords;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.SegmentedControl;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.ExampleMessage;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.JsonSchema;
import io.dromos.model.scenario.ModelPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A model as JSON Schema or as an example message, to be looked at, copied, or saved to a file. */
record SchemaWindow(BackgroundTasks tasks, Dialogs dialogs, Clipboard clipboard) {

    /** Which text is shown. */
    private enum Form {
        SCHEMA, EXAMPLE
    }

    void show(Integration integration, ModelPlace place, Node at) {
        DataModel model = place.in(integration).orElse(DataModel.empty());
        String title = ModelWords.fullTitle(place, integration);
        TextArea area = new TextArea();
        area.setId("schema-text");
        area.setEditable(false);
        area.getStyleClass().add("code");
        area.setPrefSize(520, 420);
        VBox.setVgrow(area, Priority.ALWAYS);
        SegmentedControl<Form> form = new SegmentedControl<>(List.of(Form.values()),
                each -> Words.of(each == Form.SCHEMA ? "scenario.schema" : "scenario.example-message"));
        form.chosen().subscribe(chosen -> area.setText(switch (chosen) {
            case SCHEMA -> new JsonSchema(integration).of(model, title);
            case EXAMPLE -> new ExampleMessage(integration).of(model);
        }));
        Label name = new Label(title);
        name.getStyleClass().add("title");
        HBox head = new HBox(8, name, new Spacer(), form,
                Buttons.icon("copy", Words.of("scenario.schema.copy"), () -> clipboard.put(area.getText())),
                Buttons.icon("save", Words.of("scenario.schema.save"), () -> save(title, area.getText())));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(10, head, area);
        content.getStyleClass().add("schema-window");
        PopOver popOver = new PopOver(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setAnimated(false);
        popOver.setDetachable(true);
        popOver.setTitle(title);
        popOver.show(at);
    }

    private void save(String title, String text) {
        String name = title.replaceAll("[^A-Za-z0-9]+", "-") + ".json";
        dialogs.chooseFileToSave(FileQuestion.of(Words.of("scenario.schema.save"), "*.json").named(name))
                .ifPresent(file -> tasks.start(Words.of("scenario.schema.saving"), progress -> write(file, text)));
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }
}
