package io.dromos.designer.expression;

import static io.dromos.designer.expression.ShownField.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.input.BranchChoice;
import io.dromos.designer.ui.input.BranchChoice.Branch;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.evaluation.ExampleData;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The condition of the second branch of a choice, on two example messages. */
@ExtendWith(ApplicationExtension.class)
class LiveResultTest {

    private static final BranchChoice BRANCHES = new BranchChoice(List.of(
            new Branch("First", Optional.of(condition("${body[total]} == '1'"))),
            new Branch("Second", Optional.of(condition("${body[region]} == 'EU'"))),
            new Branch("Otherwise", Optional.empty())), 1);

    @SuppressWarnings("NullAway.Init")
    private ShownField shown;

    private volatile boolean replaced;

    private static Expression condition(String text) {
        return new Expression("simple", text, ExpressionKind.PREDICATE);
    }

    @Start
    void start(Stage stage) {
        KnownNames names = KnownNames.NONE.withFields(List.of(KnownName.of("total"), KnownName.of("region")));
        shown = new ShownField(stage, ExpressionKind.PREDICATE,
                () -> new PlaceKnowledge(names, ShownField.order("total", "region"), BRANCHES,
                        ExampleData.ofBody("").asParsed(), replaced));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void aWrongFieldIsMendedByKeyAndTheResultFollows(FxRobot robot) throws Exception {
        robot.write("${body[totl]} == '40'");
        until(() -> shown.stylesAt(8).contains("squiggle-warning") && shown.result().equals("false"));
        assertThat(shown.below(".problem-sentence")).contains("totl");

        robot.push(KeyCode.ALT, KeyCode.ENTER);

        until(() -> shown.result().equals("true"));
        assertThat(shown.text()).isEqualTo("${body[total]} == '40'");
        assertThat(shown.field.problems()).isEmpty();
    }

    @Test
    void saysWhichBranchTheMessageTakes(FxRobot robot) throws Exception {
        robot.write("${body[region]} == 'EU'");
        until(() -> shown.result().equals("true"));
        assertThat(shown.below(".result-branch")).endsWith("Second");

        robot.interact(() -> shown.examples.chosen().set(Optional.of(ShownField.LARGE)));

        until(() -> shown.result().equals("false"));
        assertThat(shown.below(".result-branch")).endsWith("Otherwise");
    }

    @Test
    void triesThePartThatIsSelected(FxRobot robot) throws Exception {
        robot.write("${body[region]} == 'US'");
        until(() -> shown.result().equals("false"));

        robot.interact(() -> shown.area().selectRange(0, "${body[region]}".length()));

        until(() -> shown.result().equals("EU"));
        robot.interact(() -> shown.area().moveTo(0));
        until(() -> shown.result().equals("false"));
    }

    @Test
    void triesAMessageThatIsPasted(FxRobot robot) throws Exception {
        robot.write("${body[total]} == '7'");
        until(() -> shown.result().equals("false"));

        robot.clickOn(".example-chooser").clickOn("Paste a message…").clickOn("#example-body");
        robot.write("{\"total\": 7}").clickOn("Try with it");

        until(() -> shown.result().equals("true"));
        assertThat(shown.below(".example-chooser")).contains("Pasted message");
    }

    @Test
    void aBodyThatAnEarlierStepReplacedHasNoValueYet(FxRobot robot) throws Exception {
        replaced = true;

        robot.write("${body[region]} == 'EU'");
        until(() -> shown.result().contains("run time"));
        assertThat(shown.below(".result-branch")).isEmpty();

        robot.interact(() -> shown.field.show(condition("${header.region} == 'EU'")));
        until(() -> shown.result().equals("true"));
    }

    @Test
    void showsNothingForAnEmptyText(FxRobot robot) throws Exception {
        robot.write("1");
        until(() -> !shown.result().isEmpty());

        robot.type(KeyCode.BACK_SPACE);

        until(() -> shown.result().isEmpty());
    }
}
