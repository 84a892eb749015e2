package io.dromos.designer.app;

import io.dromos.designer.dialog.ScriptedDialogs;
import io.dromos.designer.dialog.ShownViews;
import io.dromos.designer.settings.OpenFiles;
import io.dromos.designer.settings.SettingsFile;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.source.TextEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The window on the sample workspace "shop" in a folder of the test. */
final class ShopWindow {

    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final Path folder;
    final Path shop;
    final Path orders;
    final Designer designer;
    private final Stage stage;

    /** Shows the window; no workspace is open yet. */
    ShopWindow(Path folder, Stage stage) throws IOException {
        this.folder = folder;
        this.stage = stage;
        shop = folder.resolve("shop");
        SampleWorkspace.writeTo(shop);
        orders = shop.resolve("flows/orders.camel.yaml");
        Surroundings plain = TestSurroundings.in(folder, dialogs);
        designer = new Designer(new Surroundings(plain.settings(), owner -> new ShownViews(dialogs, owner),
                plain.notices(), plain.clipboard(), plain.ui(), plain.showInFileManager(), plain.services(),
                plain.journals(), plain.secrets(), plain.screens()), stage);
        designer.show();
    }

    void close(FxRobot robot) {
        robot.interact(() -> {
            designer.tasks().close();
            List.copyOf(Window.getWindows()).stream().filter(window -> !window.equals(stage)).forEach(Window::hide);
        });
    }

    void open(FxRobot robot) throws Exception {
        robot.interact(() -> designer.open(shop));
        until(() -> designer.flows().front().isPresent());
    }

    /** The program is killed and started again. */
    Designer again(FxRobot robot) throws Exception {
        robot.interact(() -> designer.tasks().close());
        return WaitForAsyncUtils.asyncFx(() -> {
            Designer next = new Designer(TestSurroundings.in(folder, dialogs), new Stage());
            next.show();
            next.openLast();
            return next;
        }).get();
    }

    /** What stands open, as it is kept on disk. */
    OpenFiles remembered() {
        return new SettingsFile(folder.resolve("settings.json")).load().openFiles(shop);
    }

    /** Puts a comment of its own into the flow in front. */
    void edit(FxRobot robot) {
        robot.interact(() -> designer.flows().front().orElseThrow().flow().session()
                .execute(new EditSource(new TextEdit(0, 0, "# mine\n"))));
    }

    static void typeAtTheStart(FxRobot robot, String text) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.clickOn(".source-area");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        robot.write(text, 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    }
}
