package io.dromos.designer.app;

import static io.dromos.designer.app.ShopWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import org.fxmisc.richtext.CodeArea;
import io.dromos.designer.workbench.EditorMode;
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

/** What the list of problems says of the flows that stand open. */
@ExtendWith(ApplicationExtension.class)
class ProblemFeedTest {

    @TempDir
    Path folder;

    private ShopWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new ShopWindow(folder, stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void aTextThatIsNoFlowIsAProblemUntilItIsMended(FxRobot robot) throws Exception {
        window.open(robot);
        ShopWindow.typeAtTheStart(robot, "- log: \"");
        until(() -> problems(robot).getItems().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> {
            problems(robot).requestFocus();
            problems(robot).getSelectionModel().selectFirst();
        });

        robot.push(KeyCode.ENTER);

        var tab = window.designer.flows().front().orElseThrow();
        assertThat(tab.mode().get()).isEqualTo(EditorMode.SOURCE);
        int line = tab.flow().session().unfinishedProperty().get().orElseThrow().problem().line();
        assertThat(robot.lookup(".source-area").queryAs(CodeArea.class).getCurrentParagraph()).isEqualTo(line - 1);

        until(() -> {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            return problems(robot).getItems().isEmpty();
        });
    }

    private static ListView<?> problems(FxRobot robot) {
        return robot.lookup("#problem-list").queryListView();
    }
}
