package io.dromos.designer.app.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.TestStage;
import io.dromos.model.workspace.FlowDescriptor;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FlowFieldsTest {

    private static final String THEIRS = "{\"code\": \"orders\", \"name\": \"Theirs\"}";

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.javafx(), problem -> {
        throw new AssertionError(problem);
    });
    private final ObjectProperty<Optional<Workspace>> workspace = new SimpleObjectProperty<>(Optional.empty());
    private Path descriptor;
    private TextField name;

    @Start
    void start(Stage stage) throws Exception {
        Path flow = folder.resolve("flows/orders.camel.yaml");
        descriptor = folder.resolve("flows/orders.flow.json");
        Files.createDirectories(folder.resolve("flows"));
        Files.writeString(flow, "- route:\n    from:\n      uri: direct:start\n");
        workspace.set(Optional.of(((WorkspaceOpening.Opened) new WorkspaceReader().open(folder)).workspace()));
        FlowFields fields = new FlowFields(flow, workspace, tasks, dialogs, new FlowLinks(file -> {
        }, file -> {
        }, open -> {
        }, () -> {
        }, () -> {
        }));
        TestStage.put(stage, new Scene(fields.form(), 336, 700));
        stage.show();
        name = (TextField) fields.form().lookup(".text-field");
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void oneChangeAfterAnotherIsWrittenWithoutAQuestion(FxRobot robot) throws Exception {
        robot.interact(() -> {
            commit("Order intake");
            commit("Orders of today");
        });

        until(() -> written().equals("Orders of today"));
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void aDescriptorThatAnotherProgramWroteIsNotOverwritten(FxRobot robot) throws Exception {
        Files.writeString(descriptor, THEIRS);

        robot.interact(() -> commit("Mine"));

        until(() -> name.getText().equals("Theirs"));
        assertThat(dialogs.asked()).containsExactly("The file changed meanwhile");
        assertThat(descriptor).hasContent(THEIRS);
    }

    @Test
    void itIsOverwrittenIfTheUserWantsIt(FxRobot robot) throws Exception {
        Files.writeString(descriptor, THEIRS);
        dialogs.answer("Overwrite");

        robot.interact(() -> commit("Mine"));

        until(() -> written().equals("Mine"));
    }

    @Test
    void aDescriptorThatWasOnlyLaidOutAnewIsWritten(FxRobot robot) throws Exception {
        Files.writeString(descriptor, FlowDescriptor.of("orders").write().replace("\n", "\n\n"));

        robot.interact(() -> commit("Mine"));

        until(() -> written().equals("Mine"));
        assertThat(dialogs.asked()).isEmpty();
    }

    private void commit(String text) {
        name.setText(text);
        name.fireEvent(new ActionEvent());
    }

    private String written() throws Exception {
        return Files.exists(descriptor)
                ? FlowDescriptor.read(Files.readString(descriptor), "orders").found().orElseThrow().name()
                : "";
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    }
}
