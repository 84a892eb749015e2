package io.dromos.designer.app;

import static io.dromos.designer.app.ShopWindow.typeAtTheStart;
import static io.dromos.designer.app.ShopWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.dialog.ScriptedDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A workspace in the window: opened, changed by others, saved. */
@ExtendWith(ApplicationExtension.class)
class WorkspaceWindowTest {

    @TempDir
    Path folder;

    private ShopWindow window;
    private ScriptedDialogs dialogs;
    private Path shop;
    private Path orders;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        window = new ShopWindow(folder, stage);
        dialogs = window.dialogs;
        shop = window.shop;
        orders = window.orders;
        designer = window.designer;
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void aWorkspaceOpensWithItsFirstFlow(FxRobot robot) throws Exception {
        window.open(robot);

        assertThat(designer.workspace().workspace().get()).isPresent();
        assertThat(designer.flows().front().orElseThrow().flow().file().file()).isEqualTo(orders);
    }

    @Test
    void whileAWorkspaceIsReadTheMiddleSaysSo(FxRobot robot) {
        robot.interact(() -> {
            designer.open(shop);
            assertThat(robot.lookup("Opening shop").tryQuery()).isPresent();
            assertThat(robot.lookup("#welcome").tryQuery()).isEmpty();
        });
    }

    @Test
    void whereNoWorkspaceIsTheWaysToOneComeBack(FxRobot robot) throws Exception {
        robot.interact(() -> designer.open(folder.resolve("nothing/there")));

        until(() -> !dialogs.troubles().isEmpty());
        assertThat(robot.lookup("#welcome").tryQuery()).isPresent();
    }

    @Test
    void aNewFlowIsNamedMadeAndOpened(FxRobot robot) throws Exception {
        window.open(robot);
        dialogs.answer("Late orders");

        robot.interact(() -> designer.actions().get("file.new-flow").perform());

        Path made = shop.resolve("flows/late-orders.camel.yaml");
        until(() -> designer.flows().front().filter(tab -> tab.flow().file().file().equals(made)).isPresent());
        assertThat(made).exists();
    }

    @Test
    void aFileThatAnotherProgramChangedIsTakenOver(FxRobot robot) throws Exception {
        window.open(robot);
        String changed = Files.readString(orders) + "# by somebody else\n";

        Files.writeString(orders, changed);

        until(() -> designer.flows().front()
                .filter(tab -> tab.flow().session().document().text().equals(changed)).isPresent());
    }

    @Test
    void aFileThatVanishesLosesNothing(FxRobot robot) throws Exception {
        window.open(robot);
        String text = designer.flows().front().orElseThrow().flow().session().document().text();

        Files.delete(orders);
        until(() -> robot.lookup("Write it again").tryQuery().isPresent());
        robot.clickOn("Write it again");

        until(() -> Files.exists(orders));
        until(() -> Files.readString(orders).equals(text));
    }

    @Test
    void savingWritesTheFileAndTheStatusSaysSo(FxRobot robot) throws Exception {
        window.open(robot);
        window.edit(robot);
        assertThat(robot.lookup("#status-saved").queryLabeled().getText()).isEqualTo("Not saved");

        robot.push(KeyCode.CONTROL, KeyCode.S);

        until(() -> Files.readString(orders).startsWith("# mine\n"));
        until(() -> robot.lookup("#status-saved").queryLabeled().getText().equals("Saved"));
    }

    @Test
    void unfinishedSourceIsSavedAsItIsSeenAndThatIsSaid(FxRobot robot) throws Exception {
        window.open(robot);
        String text = Files.readString(orders);
        typeAtTheStart(robot, "- log: \"");
        assertThat(robot.lookup("#status-saved").queryLabeled().getText()).isEqualTo("Not saved");

        robot.push(KeyCode.CONTROL, KeyCode.S);

        until(() -> Files.readString(orders).equals("- log: \"" + text));
        until(() -> robot.lookup("#status-saved").queryLabeled().getText().equals("Saved"));
        assertThat(robot.lookup(".notice-strip").tryQuery()).isPresent();

        until(() -> {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            return designer.flows().front().orElseThrow().flow().session().source().text().equals(text);
        });
        until(() -> !robot.lookup(".source-bar.error").query().isVisible());
        until(() -> robot.lookup(".notice-strip").tryQuery().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.readString(orders).equals(text));
    }

    @Test
    void whatIsNoFlowIsMendedByHandAndDrawn(FxRobot robot) throws Exception {
        String text = Files.readString(orders);
        Files.writeString(orders, "- log: \"" + text);
        robot.interact(() -> designer.open(shop));
        until(() -> robot.lookup("#read-only-source").tryQuery().isPresent());
        until(() -> robot.lookup("Problems 1").tryQuery().isPresent());
        robot.clickOn("Unlock for editing by hand");

        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        "- log: \"".chars().forEach(each -> robot.push(KeyCode.DELETE));
        robot.push(KeyCode.CONTROL, KeyCode.S);

        until(() -> Files.readString(orders).equals(text));
        until(() -> designer.flows().front().isPresent());
        assertThat(robot.lookup("#read-only-source").tryQuery()).isEmpty();
        until(() -> robot.lookup("Problems 1").tryQuery().isEmpty());
    }

    @Test
    void recentWorkspacesAreAKeyAway(FxRobot robot) throws Exception {
        window.open(robot);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);

        assertThat(dialogs.views()).singleElement().satisfies(
                view -> assertThat(((ListView<?>) view.lookup("#recent-list")).getItems())
                        .hasToString("[" + shop + "]"));
    }
}
