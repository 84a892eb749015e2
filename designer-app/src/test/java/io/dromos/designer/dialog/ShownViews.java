package io.dromos.designer.dialog;

import io.dromos.designer.ui.TestStage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Shows views in windows of their own, so that gestures reach them; questions follow the script. */
public record ShownViews(ScriptedDialogs script, Supplier<Window> owner) implements Dialogs {

    @Override
    public void showView(String title, Node view) {
        script.showView(title, view);
        Stage stage = new Stage();
        stage.initOwner(owner.get());
        stage.setTitle(title);
        Scene scene = new Scene(new StackPane(view));
        scene.getStylesheets().setAll(owner.get().getScene().getStylesheets());
        TestStage.put(stage, scene);
        stage.show();
    }

    @Override
    public Optional<String> ask(Question question) {
        return script.ask(question);
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        return script.askText(question);
    }

    @Override
    public Optional<Path> chooseFile(FileQuestion question) {
        return script.chooseFile(question);
    }

    @Override
    public Optional<Path> chooseFolder(FileQuestion question) {
        return script.chooseFolder(question);
    }

    @Override
    public Optional<Path> chooseFileToSave(FileQuestion question) {
        return script.chooseFileToSave(question);
    }

    @Override
    public void showTrouble(Trouble trouble) {
        script.showTrouble(trouble);
    }
}
