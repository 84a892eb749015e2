package io.dromos.designer.app;

import static io.dromos.designer.app.ShopWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.file.Sha256;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Work that was not saved when the program was killed. */
@ExtendWith(ApplicationExtension.class)
class RecoveryWindowTest {

    @TempDir
    Path folder;

    private ShopWindow window;
    private Path orders;
    private Designer designer;

    @Start
    void start(Stage stage) throws Exception {
        window = new ShopWindow(folder, stage);
        orders = window.orders;
        designer = window.designer;
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void workThatACrashLeftIsOfferedBack(FxRobot robot) throws Exception {
        String text = Files.readString(orders);
        try (var journal = new RecoveryJournals(folder.resolve("journals")).start(orders,
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text)) {
            journal.append(List.of(new TextEdit(0, 0, "# lost\n")));
        }

        robot.interact(designer::offerLostWork);
        until(() -> robot.lookup("Restore").tryQuery().isPresent());
        robot.clickOn("Restore");

        until(() -> designer.flows().front()
                .filter(tab -> tab.flow().session().document().text().equals("# lost\n" + text)).isPresent());
        assertThat(Files.readString(orders)).isEqualTo(text);
    }

    @Test
    void unfinishedWorkThatACrashLeftComesBackIntoTheSource(FxRobot robot) throws Exception {
        String text = Files.readString(orders);
        try (var journal = new RecoveryJournals(folder.resolve("journals")).start(orders,
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)), text)) {
            journal.append(List.of(new TextEdit(0, 0, "- log: \"")));
        }

        robot.interact(designer::offerLostWork);
        until(() -> robot.lookup("Restore").tryQuery().isPresent());
        robot.clickOn("Restore");

        until(() -> designer.flows().front().filter(
                tab -> tab.flow().session().source().text().equals("- log: \"" + text)).isPresent());
        assertThat(robot.lookup(".source-bar.error").query().isVisible()).isTrue();
    }

    @Test
    void workOnWhatIsNoFlowIsOfferedBackToo(FxRobot robot) throws Exception {
        String broken = "- log: \"" + Files.readString(orders);
        Files.writeString(orders, broken);
        try (var journal = new RecoveryJournals(folder.resolve("journals")).start(orders, Sha256.of(orders),
                broken)) {
            journal.append(List.of(new TextEdit(0, 0, "# lost\n")));
        }

        robot.interact(designer::offerLostWork);
        until(() -> robot.lookup("Restore").tryQuery().isPresent());
        robot.clickOn("Restore");

        until(() -> robot.lookup("#status-saved").queryLabeled().getText().equals("Not saved"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.readString(orders).equals("# lost\n" + broken));
    }
}
