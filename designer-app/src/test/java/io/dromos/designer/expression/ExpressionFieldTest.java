package io.dromos.designer.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import io.dromos.designer.expression.popup.Proposal;
import io.dromos.designer.expression.popup.RecentExpressions;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.designer.ui.input.BranchChoice;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.shape.typing.ExpressionTypings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ExpressionFieldTest {

    private static final KnownNames NAMES = KnownNames.NONE
            .withHeaders(List.of(new KnownName("orderId", "STRING", "Set by Read the order."), KnownName.of("region")))
            .withFields(List.of(KnownName.of("total"), KnownName.of("customer.name")));

    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.javafx(), problem -> {
        throw new AssertionError(problem);
    });
    private final List<Expression> edits = new ArrayList<>();
    private final ExampleChoice examples = new ExampleChoice();
    private int undone;
    @SuppressWarnings("NullAway.Init")
    private ExpressionField field;

    @Start
    void start(Stage stage) {
        Catalog catalog = BundledCatalog.shared();
        ExpressionSupport support = new CatalogSupport(catalog, new ExpressionTypings(catalog));
        EditHistory history = new EditHistory() {
            @Override
            public void undo() {
                undone++;
            }

            @Override
            public void redo() {
                undone--;
            }
        };
        field = new ExpressionField(new ExpressionPlace("Value", ExpressionKind.EXPRESSION, false,
                () -> () -> new PlaceKnowledge(NAMES, ShownField.order("total"), BranchChoice.NONE,
                        ExampleData.ofBody("").asParsed(), false),
                history, examples, NameRenaming.NONE), support, tasks, new RecentExpressions(),
                edits::add);
        Scene scene = new Scene(new VBox(field, field.languageChooser(), new Button("next")), 340, 300);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
        field.focus();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void marksWhatIsWrongAndMendsItByKey(FxRobot robot) throws Exception {
        robot.write("${bodi}");
        until(() -> robot.lookup(".problem-sentence").tryQueryAs(Label.class)
                .filter(sentence -> sentence.getText().contains("bodi")).isPresent());

        ExpressionProblem problem = field.problems().getFirst();
        assertThat(problem.range().of("${bodi}")).endsWith("bodi");
        assertThat(stylesAt(3)).contains("squiggle-error");

        robot.push(KeyCode.ALT, KeyCode.ENTER);
        until(() -> field.problems().isEmpty());
        assertThat(field.expression().text()).isEqualTo("${body}");
        assertThat(edits.getLast().text()).isEqualTo("${body}");
    }

    @Test
    void mendsByTheLinkBelow(FxRobot robot) throws Exception {
        robot.write("${bodi}");
        until(() -> robot.lookup(".fix-link").tryQuery().isPresent());

        robot.clickOn(".fix-link");

        assertThat(field.expression().text()).isEqualTo("${body}");
    }

    @Test
    void proposesHeadersAndPutsInTheChosenOne(FxRobot robot) throws Exception {
        robot.write("${header.");
        until(() -> proposals().contains("orderId"));

        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

        assertThat(field.expression().text()).isEqualTo("${header.orderId}");
        assertThat(field.isProposing()).isFalse();
    }

    @Test
    void followsTypingWhileItProposesAndClosesOnEscape(FxRobot robot) throws Exception {
        robot.write("${header.re");
        until(() -> proposals().equals(List.of("region")));

        robot.type(KeyCode.ESCAPE);

        assertThat(field.isProposing()).isFalse();
        assertThat(field.expression().text()).isEqualTo("${header.re}");
    }

    @Test
    void aFieldThatTheMessageDoesNotHaveIsToldWithTheOneThatIsMeant(FxRobot robot) throws Exception {
        robot.write("${body[totl]}");

        until(() -> field.problems().stream().anyMatch(problem -> problem.fixes().contains("[total]")));
    }

    @Test
    void closesBracesAndStepsOverThem(FxRobot robot) {
        robot.write("${body}!");

        assertThat(field.expression().text()).isEqualTo("${body}!");
    }

    @Test
    void keepsTheTextWhenTheLanguageChanges(FxRobot robot) {
        robot.write("abc");

        robot.clickOn(".language-chooser").clickOn("Constant");

        assertThat(edits.getLast()).isEqualTo(new Expression("constant", "abc", ExpressionKind.EXPRESSION));
    }

    @Test
    void leavesUndoToTheDocument(FxRobot robot) {
        robot.write("abc").push(KeyCode.SHORTCUT, KeyCode.Z);

        assertThat(undone).isEqualTo(1);
        assertThat(field.expression().text()).isEqualTo("abc");
    }

    @Test
    void showsWhatTheDocumentSaysWithoutTellingItBack(FxRobot robot) {
        robot.interact(() -> field.show(new Expression("jq", ".total", ExpressionKind.EXPRESSION)));

        assertThat(field.expression().text()).isEqualTo(".total");
        assertThat(edits).isEmpty();
    }

    @Test
    void tabLeavesTheField(FxRobot robot) {
        robot.type(KeyCode.TAB);

        assertThat(robot.lookup(".expression-area").query().isFocused()).isFalse();
    }

    private Collection<String> stylesAt(int offset) {
        return ((ExpressionArea) field.lookup(".expression-area")).getStyleOfChar(offset);
    }

    private static List<String> proposals() {
        return Window.getWindows().stream().map(window -> window.getScene().getRoot().lookup(".completion-list"))
                .filter(ListView.class::isInstance).map(list -> ((ListView<?>) list).getItems()).findFirst()
                .map(items -> items.stream().map(item -> ((Proposal) item).label()).toList())
                .orElse(List.of());
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        waitFor(10, TimeUnit.SECONDS, condition);
    }
}
