package io.dromos.designer.display;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("display")
@ExtendWith(ApplicationExtension.class)
class SystemClipboardTest {

    private CanvasWindow window;

    @Start
    void start(Stage stage) {
        window = CanvasWindow.show(stage);
    }

    @Test
    void stepsThatWereCopiedArePastedByAnotherProgramAsTheyAreWritten(FxRobot robot) throws Exception {
        robot.clickOn(window.middleOf("setBody"));
        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertThat(OtherProgram.pastes()).isEqualTo("""
                - setBody: # a comment
                    simple: ${body}
                """);
    }

    @Test
    void stepsThatAnotherProgramCopiedArePasted(FxRobot robot) throws Exception {
        try (OtherProgram _ = OtherProgram.thatCopied("- delay:\n    constant: \"5\"\n")) {
            robot.clickOn(window.middleOf("log"));
            robot.push(KeyCode.CONTROL, KeyCode.V);
        }

        assertThat(window.kinds()).containsExactly("setBody", "log", "delay", "to");
        assertThat(window.session().document().text()).contains("""
                      - delay:
                          constant: "5"
                """);
    }

    @Test
    void aTextThatIsNoStepsChangesNothing(FxRobot robot) throws Exception {
        try (OtherProgram _ = OtherProgram.thatCopied("Dear Sir or Madam: hello { [")) {
            robot.clickOn(window.middleOf("log"));
            robot.push(KeyCode.CONTROL, KeyCode.V);
        }

        assertThat(window.session().document().text()).isEqualTo(CanvasWindow.SOURCE);
    }

    @Test
    void whatIsCutIsGoneUntilItIsPasted(FxRobot robot) {
        robot.clickOn(window.middleOf("setBody"));
        robot.push(KeyCode.CONTROL, KeyCode.X);
        assertThat(window.kinds()).containsExactly("log", "to");

        robot.clickOn(window.middleOf("to"));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.kinds()).containsExactly("log", "to", "setBody");
    }
}
