package io.dromos.designer.dialog;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.control.FormButtons;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs of the window. */
public final class WindowDialogs implements Dialogs {

    private static final double WIDTH = 440;

    private final Supplier<Window> window;

    public WindowDialogs(Supplier<Window> window) {
        this.window = window;
    }

    @Override
    public Optional<String> ask(Question question) {
        Alert alert = alert(AlertType.NONE, question.title(), question.text());
        for (String answer : question.answers()) {
            ButtonData data = answer.equals(question.answers().getFirst()) ? ButtonData.OK_DONE : ButtonData.OTHER;
            ButtonType type = new ButtonType(answer, data);
            alert.getButtonTypes().add(type);
            if (question.danger() && data == ButtonData.OK_DONE) {
                alert.getDialogPane().lookupButton(type).getStyleClass().add("danger");
            }
        }
        alert.getButtonTypes().add(cancel());
        return alert.showAndWait().filter(type -> !type.getButtonData().isCancelButton()).map(ButtonType::getText);
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        Dialog<String> dialog = new Dialog<>();
        prepare(dialog, question.title());
        TextField field = new TextField(question.start());
        field.setAccessibleText(question.label());
        field.setPrefWidth(WIDTH - 60);
        Label problem = new Label();
        problem.getStyleClass().addAll("error-text", "small");
        problem.setWrapText(true);
        Label label = new Label(question.label());
        label.setLabelFor(field);
        VBox content = new VBox(6, label, field, problem);
        dialog.getDialogPane().setContent(content);
        ButtonType yes = new ButtonType(question.yes(), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().addAll(yes, cancel());
        Button button = (Button) dialog.getDialogPane().lookupButton(yes);
        field.textProperty().subscribe(text -> {
            Optional<String> wrong = text.isBlank() ? Optional.of("") : question.problem().apply(text.strip());
            problem.setText(wrong.orElse(""));
            button.setDisable(wrong.isPresent());
        });
        dialog.setOnShown(event -> {
            field.requestFocus();
            field.selectAll();
        });
        dialog.setResultConverter(type -> type == yes ? field.getText().strip() : null);
        return dialog.showAndWait();
    }

    @Override
    public Optional<Path> chooseFile(FileQuestion question) {
        return path(chooser(question).showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> chooseFileToSave(FileQuestion question) {
        return path(chooser(question).showSaveDialog(window.get()));
    }

    @Override
    public Optional<Path> chooseFolder(FileQuestion question) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(question.title());
        question.startFolder().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return path(chooser.showDialog(window.get()));
    }

    @Override
    public void showTrouble(Trouble trouble) {
        Alert alert = alert(AlertType.NONE, trouble.title(), trouble.text());
        trouble.details().ifPresent(details -> {
            TextArea area = new TextArea(details);
            area.setEditable(false);
            area.getStyleClass().add("code");
            area.setPrefSize(620, 260);
            alert.getDialogPane().setExpandableContent(area);
        });
        trouble.remedy().ifPresent(
                remedy -> alert.getButtonTypes().add(new ButtonType(remedy.words(), ButtonData.OK_DONE)));
        alert.getButtonTypes().add(new ButtonType(Words.of("dialog.close"), ButtonData.CANCEL_CLOSE));
        Optional<ButtonType> taken = alert.showAndWait().filter(type -> type.getButtonData() == ButtonData.OK_DONE);
        taken.ifPresent(type -> trouble.remedy().ifPresent(remedy -> remedy.run().run()));
    }

    @Override
    public void showView(String title, Node view) {
        Dialog<ButtonType> dialog = new Dialog<>();
        prepare(dialog, title);
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(view);
        dialog.getDialogPane().getButtonTypes()
                .add(new ButtonType(Words.of("dialog.close"), ButtonData.CANCEL_CLOSE));
        if (view.lookup("." + FormButtons.STYLE_CLASS) != null
                && dialog.getDialogPane().lookup(".button-bar") instanceof ButtonBar own) {
            // It stays, for without it the window's own button would not close the dialog.
            own.setVisible(false);
            own.setMinHeight(0);
            own.setPrefHeight(0);
            own.setMaxHeight(0);
            // A button that is not seen does not hear Escape.
            dialog.getDialogPane().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    dialog.close();
                    event.consume();
                }
            });
        }
        dialog.showAndWait();
    }

    private Alert alert(AlertType type, String title, String text) {
        Alert alert = new Alert(type);
        prepare(alert, title);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        alert.getDialogPane().setContent(label);
        return alert;
    }

    private void prepare(Dialog<?> dialog, String title) {
        Window owner = window.get();
        dialog.initOwner(owner);
        dialog.setTitle("Dromos");
        dialog.setHeaderText(title);
        dialog.getDialogPane().setGraphic(null);
        dialog.getDialogPane().setMinWidth(WIDTH);
        if (owner.getScene() != null) {
            dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
    }

    private static ButtonType cancel() {
        return new ButtonType(Words.of("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private static FileChooser chooser(FileQuestion question) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(question.title());
        if (!question.patterns().isEmpty()) {
            chooser.getExtensionFilters()
                    .add(new ExtensionFilter(String.join(", ", question.patterns()), question.patterns()));
        }
        question.startFolder().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        question.startName().ifPresent(chooser::setInitialFileName);
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
