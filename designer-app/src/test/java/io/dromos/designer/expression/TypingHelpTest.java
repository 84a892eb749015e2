package io.dromos.designer.expression;

import static io.dromos.designer.expression.ShownField.proposals;
import static io.dromos.designer.expression.ShownField.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.ui.input.MeaningDrag;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.conversion.Meaning;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TypingHelpTest {

    @SuppressWarnings("NullAway.Init")
    private Label arriving;
    @SuppressWarnings("NullAway.Init")
    private ShownField shown;

    @Start
    void start(Stage stage) {
        arriving = new Label("name, which arrives");
        MeaningDrag.install(arriving, Meaning.Body.fields("customer.name", true), "name");
        shown = new ShownField(stage, ExpressionKind.EXPRESSION, PlaceKnowledge.of(
                KnownNames.NONE.withFields(List.of(new KnownName("customer.name", "STRING · Ann", "")))), arriving);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @Test
    void marksTheArgumentThatIsTyped(FxRobot robot) throws Exception {
        robot.write("${substring(");
        until(() -> ShownField.shown(".signature-active").equals(List.of("head")));

        robot.write("1,");
        until(() -> ShownField.shown(".signature-active").equals(List.of("tail")));

        robot.write("2)");
        until(() -> ShownField.shown(".signature-active").isEmpty());
    }

    @Test
    void proposesWhatArrivesInTheWordsOfOtherLanguages(FxRobot robot) throws Exception {
        robot.interact(() -> shown.field.show(expression("jq", "")));

        robot.write(".cust");
        until(() -> proposals().equals(List.of(".customer.name")));
        robot.type(KeyCode.ENTER);

        assertThat(shown.text()).isEqualTo(".customer.name");
    }

    @Test
    void escapeClosesTheHelpAndItsKeyBringsItBack(FxRobot robot) throws Exception {
        robot.write("${random(");
        until(() -> !ShownField.shown(".signature-active").isEmpty());

        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(ShownField.shown(".signature-active")).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        assertThat(ShownField.shown(".signature-active")).containsExactly("min");
    }

    @Test
    void offersSeveralFixesAsAListOfWhichKeysTakeOne(FxRobot robot) throws Exception {
        robot.write("${heder}");
        until(() -> shown.below(".problem-sentence").contains("heder"));
        ExpressionProblem problem = shown.field.problems().getFirst();
        List<String> fixes = problem.fixes();
        assertThat(fixes).hasSizeGreaterThan(1);

        robot.push(KeyCode.ALT, KeyCode.ENTER);
        until(() -> proposals().size() == fixes.size());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(shown.text()).isEqualTo(new StringBuilder("${heder}")
                .replace(problem.range().start(), problem.range().end(), fixes.get(1)).toString());
    }

    @Test
    void keepsTheMeaningWhenTheLanguageChanges(FxRobot robot) {
        robot.interact(() -> shown.field.show(expression("simple", "${header.region}")));

        robot.clickOn(".language-chooser").clickOn("Header");
        assertThat(shown.edits.getLast()).isEqualTo(expression("header", "region"));

        robot.clickOn(".language-chooser").clickOn("Constant");
        assertThat(shown.edits.getLast()).isEqualTo(expression("constant", "region"));
        assertThat(shown.below(".problem-sentence")).startsWith("The text was kept");
    }

    @Test
    void offersWhatStoodHereLately(FxRobot robot) throws Exception {
        robot.write("first").clickOn("next");
        robot.clickOn(".expression-area").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write("second").clickOn("next").clickOn(".expression-area");

        robot.push(KeyCode.ALT, KeyCode.DOWN);
        until(() -> proposals().equals(List.of("second", "first")));
        robot.type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(shown.text()).isEqualTo("first");
    }

    @Test
    void takesWhatIsDraggedIntoIt(FxRobot robot) throws Exception {
        robot.write("for ");

        robot.drag(arriving, MouseButton.PRIMARY).dropTo(".expression-area");

        until(() -> shown.text().contains("${jq(.customer.name)}"));
        assertThat(shown.text()).contains("for");
        assertThat(shown.edits.getLast().text()).isEqualTo(shown.text());
    }

    @Test
    void writesWhatIsDraggedInTheWordsOfTheLanguage(FxRobot robot) throws Exception {
        robot.interact(() -> shown.field.show(expression("jsonpath", "")));

        robot.drag(arriving, MouseButton.PRIMARY).dropTo(".expression-area");

        until(() -> shown.field.expression().equals(expression("jsonpath", "$.customer.name")));
    }

    @Test
    void closesBracesAndMarksThePair(FxRobot robot) throws Exception {
        robot.write("${body");
        assertThat(shown.text()).isEqualTo("${body}");

        robot.type(KeyCode.ESCAPE, KeyCode.END);

        until(() -> shown.stylesAt(1).contains("matching-brace") && shown.stylesAt(6).contains("matching-brace"));
    }

    @Test
    void growsWithItsLines(FxRobot robot) {
        double before = shown.field.getHeight();

        robot.write("a").type(KeyCode.ENTER).write("b").type(KeyCode.ENTER).write("c");

        assertThat(shown.text()).isEqualTo("a\nb\nc");
        assertThat(shown.field.getHeight()).isGreaterThan(before + 20);
    }

    private static Expression expression(String language, String text) {
        return new Expression(language, text, ExpressionKind.EXPRESSION);
    }
}
