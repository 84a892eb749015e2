package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.scenario.IntegrationEditor;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.scenario.IntegrationCodec;
import io.dromos.model.scenario.edit.ChangeIntegration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
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
class IntegrationFileTest {

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private Path file;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        Path shop = folder.resolve("shop");
        SampleWorkspace.writeTo(shop);
        file = shop.resolve("integrations/notifications.integration.json");
        designer = new Designer(TestSurroundings.in(folder, dialogs), stage);
        designer.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> designer.tasks().close());
    }

    @Test
    void aPathOpensTheCanvasOfItsIntegration(FxRobot robot) throws Exception {
        IntegrationEditor editor = open(robot);

        assertThat(editor.session().integration().identifier()).isEqualTo("notifications");
        assertThat(robot.lookup("#integration-editor").tryQuery()).isPresent();
    }

    @Test
    void aFileThatIsNoIntegrationIsShownAsItIsAndWhy(FxRobot robot) throws Exception {
        Files.writeString(file, "{ \"name\": ");

        robot.interact(() -> designer.open(file));

        until(() -> designer.workbench().editors().find(file.toString()).isPresent());
        assertThat(designer.workbench().editors().find(file.toString()).orElseThrow().icon()).isEqualTo("lock");
    }

    @Test
    void whatAnotherProgramWroteIsTakenOver(FxRobot robot) throws Exception {
        IntegrationEditor editor = open(robot);

        Files.writeString(file, renamed("Theirs"));

        until(() -> editor.session().integration().name().equals("Theirs"));
        assertThat(editor.changed().getValue()).isFalse();
    }

    @Test
    void savingOverAnotherProgramsChangeIsAQuestion(FxRobot robot) throws Exception {
        IntegrationEditor editor = open(robot);
        String theirs = renamed("Theirs");
        robot.interact(() -> editor.session().execute(new ChangeIntegration("Mine", "notifications", "mailer")));

        Files.writeString(file, theirs);
        until(() -> robot.lookup("Keep mine").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> !dialogs.asked().isEmpty());
        assertThat(Files.readString(file)).isEqualTo(theirs);

        dialogs.answer("Overwrite");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.readString(file).contains("\"Mine\""));
        until(() -> !editor.changed().getValue());
    }

    private String renamed(String name) throws Exception {
        return IntegrationCodec.write(IntegrationCodec.read(Files.readString(file)).found().orElseThrow().named(name,
                "notifications", "mailer"));
    }

    private IntegrationEditor open(FxRobot robot) throws Exception {
        robot.interact(() -> designer.open(file));
        until(() -> designer.workbench().editors().front().get() instanceof IntegrationEditor);
        return (IntegrationEditor) designer.workbench().editors().open().getFirst();
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    }
}
