package io.dromos.designer.app;

import io.dromos.designer.dialog.ScriptedDialogs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.awaitility.Awaitility;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A designer in a process of its own in which somebody types what is no YAML yet, and that then waits to be killed. */
final class TypingProgram {

    static final String TYPED = "- log: \"not yet";

    private TypingProgram() {
    }

    /**
     * @param arguments
     *            the folder for what is remembered, and a flow in a workspace
     */
    public static void main(String[] arguments) throws Exception {
        Designer[] designer = new Designer[1];
        var stage = FxToolkit.registerPrimaryStage();
        FxRobot robot = new FxRobot();
        robot.interact(() -> {
            designer[0] = new Designer(TestSurroundings.in(Path.of(arguments[0]), new ScriptedDialogs()), stage);
            designer[0].show();
            designer[0].open(Path.of(arguments[1]));
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> designer[0].flows().front().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn(".source-area");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write(TYPED, 1);
        WaitForAsyncUtils.waitForFxEvents();
        System.out.println("typed");
        Awaitility.await().forever().pollInterval(Duration.ofSeconds(1)).until(() -> false);
    }
}
