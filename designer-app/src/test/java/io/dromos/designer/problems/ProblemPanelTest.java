package io.dromos.designer.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.expression.Severity;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProblemPanelTest {

    private final List<String> done = new ArrayList<>();
    private ProblemPanel panel;

    @Start
    void start(Stage stage) {
        panel = new ProblemPanel();
        Scene scene = new Scene(panel, 800, 200);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
        panel.show(List.of(problem(Severity.ERROR, "Unknown field. Did you mean total?", "orders \u203a Approval"),
                problem(Severity.WARNING, "An address is written into the flow.", "orders \u203a Ship it"),
                problem(Severity.INFO, "There is no error handling.", "refunds")));
    }

    @Test
    void theTitleCountsErrorsAndWarnings(FxRobot robot) {
        assertThat(panel.title().get()).isEqualTo("Problems 2");

        robot.interact(() -> panel.show(List.of()));
        assertThat(panel.title().get()).isEqualTo("Problems");
    }

    @Test
    void enterGoesToThePlaceAndAltEnterTakesTheFirstFix(FxRobot robot) {
        robot.interact(() -> {
            list(robot).requestFocus();
            list(robot).getSelectionModel().select(1);
        });

        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.ENTER);

        assertThat(done).containsExactly("go An address is written into the flow.",
                "fix An address is written into the flow.");
    }

    @Test
    void theNextProblemAfterTheLastIsTheFirst(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 4; i++) {
                panel.goToNext();
            }
        });

        assertThat(done).hasSize(4);
        assertThat(done.getLast()).isEqualTo(done.getFirst());
    }

    @Test
    void theFilterNarrowsBySentenceAndPlace(FxRobot robot) {
        robot.clickOn(".search-field").write("refunds");

        assertThat(list(robot).getItems()).extracting(Problem::sentence)
                .containsExactly("There is no error handling.");
    }

    @Test
    void aSeverityCanBeHidden(FxRobot robot) {
        robot.clickOn(".severity-toggle.severity-error");

        assertThat(list(robot).getItems()).extracting(Problem::severity).containsExactly(Severity.WARNING,
                Severity.INFO);
    }

    @Test
    void theFirstSentenceStandsOut() {
        Problem problem = problem(Severity.ERROR, "Unknown field. Did you mean total?", "");

        assertThat(problem.head()).isEqualTo("Unknown field.");
        assertThat(problem.rest()).isEqualTo("Did you mean total?");
    }

    private Problem problem(Severity severity, String sentence, String place) {
        return new Problem(severity, sentence, place, () -> done.add("go " + sentence),
                List.of(new Problem.Fix("Fix it", () -> done.add("fix " + sentence))));
    }

    @SuppressWarnings("unchecked")
    private static ListView<Problem> list(FxRobot robot) {
        return robot.lookup("#problem-list").queryAs(ListView.class);
    }
}
