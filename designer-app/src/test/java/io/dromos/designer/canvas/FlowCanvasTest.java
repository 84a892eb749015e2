package io.dromos.designer.canvas;

import io.dromos.designer.ui.TestStage;
import io.dromos.model.expression.endpoint.EndpointUse;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.editor.StepOffer;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.Theme;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.face.NodeIcon;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.edit.command.WrapElements;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FlowCanvasTest {

    private static final String SOURCE = """
            # The flow of the test.
            - from:
                uri: direct:start
                steps:
                  - setBody: # a comment
                      simple: ${body}
                  - log: middle
                  - to: mock:end
            """;
    private static final StepOffer DELAY = new StepOffer("Delay", new NodeIcon.OfKind("delay"), Category.LOG,
            "- delay:\n    constant: \"1\"\n", "");
    private static final StepOffer ROUTE = new StepOffer("Timer", new NodeIcon.OfComponent("timer"), Category.ENDPOINT,
            "- to:\n    uri: timer:x\n", "- route:\n    from:\n      uri: timer:x\n      steps: []\n");

    private final Clipboard clipboard = Clipboard.inMemory();
    private final List<ElementId> inspected = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<String> renamed = new ArrayList<>();
    private StepOffer chosen = DELAY;
    private final List<String> languages = new ArrayList<>();
    private Stage stage;
    private EditorSession session;
    private FlowCanvas canvas;

    @Start
    void start(Stage first) {
        stage = first;
        open(SOURCE);
    }

    private void open(String text) {
        session = new EditorSession(document(text));
        canvas = new FlowCanvas(session,
                new CanvasPorts(clipboard, (owner, x, y, beginnings, taken) -> taken.accept(chosen),
                        (element, expression, ended) -> {
                            opened.add(expression.text());
                            languages.add(expression.language());
                            TextField field = new TextField(expression.text());
                            field.setId("in-place");
                            field.setOnAction(event -> ended.run());
                            return field;
                        }, inspected::add, (element, name) -> renamed.add(name)));
        Scene scene = new Scene(new StackPane(canvas), 950, 600);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
        canvas.requestFocus();
    }

    private static FlowDocument document(String text) {
        return switch (FlowDocument.read(text)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        };
    }

    @Test
    void drawsANodeForEachStepThatSaysWhatItDoes() {
        assertThat(canvas.nodeOf(id("setBody"))).hasValueSatisfying(node -> {
            assertThat(node.title()).isEqualTo("Set body");
            assertThat(node.essence()).isEqualTo("body \u2190 ${body}");
            assertThat(node.getAccessibleText()).isEqualTo("Set body, body \u2190 ${body}");
        });
        assertThat(canvas.livingNodes()).isEqualTo(4);
    }

    @Test
    void aClickSelectsAndAClickOnNothingDoesNot(FxRobot robot) {
        robot.clickOn(at(center("log")));
        assertThat(session.selection().elements()).containsExactly(id("log"));

        robot.clickOn(at(new Point(400, 500)));
        assertThat(session.selection().elements()).isEmpty();
    }

    @Test
    void aRectangleSelectsWhatItMeets(FxRobot robot) {
        Box log = screen("log");
        Box to = screen("to");
        robot.drag(at(new Point(log.x() + 20, log.y() - 40)), MouseButton.PRIMARY)
                .dropTo(at(new Point(to.right() - 30, to.bottom() + 20)));

        assertThat(session.selection().elements()).containsExactlyInAnyOrder(id("log"), id("to"));
    }

    @Test
    void arrowsGoAlongConnections(FxRobot robot) {
        robot.clickOn(at(center("from")));
        robot.push(KeyCode.RIGHT);
        assertThat(session.selection().lead()).contains(id("setBody"));

        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.LEFT);
        assertThat(session.selection().lead()).contains(id("setBody"));
    }

    @Test
    void tabGoesThroughTheFlow(FxRobot robot) {
        robot.push(KeyCode.TAB);
        assertThat(session.selection().lead()).contains(id("from"));
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertThat(session.selection().lead()).contains(id("log"));
    }

    @Test
    void aStepFromThePaletteGoesOntoTheConnectionWhereItIsDropped(FxRobot robot) {
        Point2D target = at(plusBefore("log"));
        robot.interact(() -> {
            canvas.dragOffer(DELAY, target.getX() - stage.getX() - stage.getScene().getX(),
                    target.getY() - stage.getY() - stage.getScene().getY());
            canvas.dropOffer(DELAY, target.getX() - stage.getX() - stage.getScene().getX(),
                    target.getY() - stage.getY() - stage.getScene().getY());
        });

        assertThat(kinds()).containsExactly("setBody", "delay", "log", "to");
        assertThat(session.selection().lead()).contains(id("delay"));
    }

    @Test
    void aStepThatIsDraggedGoesWhereItIsDroppedAndBackAgain(FxRobot robot) {
        robot.drag(at(center("setBody")), MouseButton.PRIMARY).dropTo(at(plusBefore("to")));
        assertThat(kinds()).containsExactly("log", "setBody", "to");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.document().text()).isEqualTo(SOURCE);
    }

    @Test
    void escapeGivesADragUp(FxRobot robot) {
        robot.drag(at(center("setBody")), MouseButton.PRIMARY).moveTo(at(plusBefore("to")));
        robot.push(KeyCode.ESCAPE);
        robot.drop();

        assertThat(session.document().text()).isEqualTo(SOURCE);
    }

    @Test
    void deleteUndoAndRedoByKey(FxRobot robot) {
        robot.clickOn(at(center("log")));
        robot.push(KeyCode.DELETE);
        assertThat(kinds()).containsExactly("setBody", "to");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session.document().text()).isEqualTo(SOURCE);

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(kinds()).containsExactly("setBody", "to");
    }

    @Test
    void stepsArePutIntoAScopeThatIsChosenByKey(FxRobot robot) {
        robot.clickOn(at(center("setBody")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        robot.clickOn("#wrap-split");

        assertThat(kinds()).containsExactly("split", "log", "to");
        assertThat(session.document().text()).contains("      - split:\n          simple: \"${body}\"\n",
                "            - setBody: # a comment\n");
        robot.interact(session::undo);
        assertThat(session.document().text()).isEqualTo(SOURCE);
    }

    @Test
    void aScopeIsTakenAwayByKey(FxRobot robot) {
        robot.interact(() -> session.execute(new WrapElements(List.of(id("log")), "filter")));
        robot.interact(() -> session.selection().select(id("filter")));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.U);

        assertThat(session.document().text()).isEqualTo(SOURCE);
        assertThat(session.selection().lead()).contains(id("log"));
    }

    @Test
    void aScopeIsOfferedOnlyWhereThereIsOne(FxRobot robot) {
        robot.clickOn(at(center("log")));
        assertThat(enabled("edit.unwrap")).isFalse();
        assertThat(enabled("edit.wrap")).isTrue();

        robot.clickOn(at(center("from")));
        assertThat(enabled("edit.wrap")).isFalse();
    }

    @Test
    void theNameOfWhatIsSelectedIsRenamedByKey(FxRobot robot) {
        robot.clickOn(at(center("from")));
        robot.push(KeyCode.ALT, KeyCode.F6);

        assertThat(renamed).containsExactly("direct:start");
    }

    @Test
    void whatIsSelectedStaysInViewWhenTheCanvasBecomesSmall(FxRobot robot) {
        robot.clickOn(at(center("to")));

        robot.interact(() -> canvas.setMaxWidth(320));
        WaitForAsyncUtils.waitForFxEvents();

        Box seen = canvas.viewport().seen();
        Box selected = canvas.model().diagram().placeOf(id("to")).orElseThrow();
        assertThat(seen.x()).isLessThanOrEqualTo(selected.x());
        assertThat(seen.right()).isGreaterThanOrEqualTo(selected.right());
    }

    @Test
    void copyAndPasteKeepTheSourceAsItIsWritten(FxRobot robot) {
        robot.clickOn(at(center("setBody")));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.clickOn(at(center("to")));
        robot.push(KeyCode.CONTROL, KeyCode.V);

        assertThat(clipboard.text()).hasValueSatisfying(text -> assertThat(text).startsWith("- setBody: # a comment"));
        assertThat(kinds()).containsExactly("setBody", "log", "to", "setBody");
    }

    @Test
    void insertByKeyPutsTheChosenStepBehindTheSelection(FxRobot robot) {
        robot.clickOn(at(center("log")));
        robot.push(KeyCode.INSERT);

        assertThat(kinds()).containsExactly("setBody", "log", "delay", "to");
    }

    @Test
    void thePlusAppearsNearAConnectionAndInserts(FxRobot robot) {
        robot.moveTo(at(plusBefore("log")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#plus-sign");

        assertThat(kinds()).containsExactly("setBody", "delay", "log", "to");
    }

    @Test
    void aDoubleClickOnTheSecondLineOpensTheExpressionInPlace(FxRobot robot) {
        Box box = screen("setBody");
        robot.doubleClickOn(at(new Point(box.x() + 90, box.bottom() - 14)));

        assertThat(opened).containsExactly("${body}");
        assertThat(robot.lookup("#in-place").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#in-place").tryQuery()).isEmpty();
    }

    @Test
    void f2OpensTheExpressionAndElsewhereADoubleClickOpensTheInspector(FxRobot robot) {
        robot.clickOn(at(center("setBody")));
        robot.push(KeyCode.F2);
        assertThat(opened).containsExactly("${body}");

        robot.push(KeyCode.ENTER);
        Box box = screen("log");
        robot.doubleClickOn(at(new Point(box.x() + 20, box.y() + 20)));
        assertThat(inspected).containsExactly(id("log"));
    }

    @Test
    void f2OpensTheAddressOfAnEndpointAsOneThatMessagesComeFromOrGoTo(FxRobot robot) {
        robot.clickOn(at(center("to")));
        robot.push(KeyCode.F2);
        assertThat(opened).containsExactly("mock:end");
        assertThat(languages).containsExactly(EndpointUse.PRODUCER.language());

        robot.push(KeyCode.ENTER);
        robot.clickOn(at(center("from")));
        robot.push(KeyCode.F2);
        assertThat(languages).last().isEqualTo(EndpointUse.CONSUMER.language());
    }

    @Test
    void anEmptyCanvasInvitesToBegin(FxRobot robot) {
        chosen = ROUTE;
        robot.interact(() -> open(""));
        robot.clickOn("#canvas-begin");

        assertThat(session.document().flow().routes()).hasSize(1);
        assertThat(session.document().text()).contains("timer:x");
    }

    @Test
    void zoomsFitsAndTurns(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(canvas.viewport().camera().scale()).isLessThan(1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(canvas.viewport().camera().scale()).isEqualTo(1);

        robot.clickOn("#canvas-direction");
        assertThat(canvas.model().direction().get()).isEqualTo(Direction.TOP_TO_BOTTOM);
        assertThat(screen("log").x()).isEqualTo(screen("to").x());
    }

    @Test
    void whileZoomedOutNodesArePaintedAndNotInTheSceneGraph(FxRobot robot) {
        robot.interact(() -> canvas.viewport().zoomTo(0.3));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(canvas.livingNodes()).isZero();
    }

    @Test
    void nodesCarryTheSignsOfWhatWasFound(FxRobot robot) {
        robot.interact(() -> canvas
                .showMarks(Map.of(id("log"), new NodeMark(Severity.ERROR, "Something is wrong here."))));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(canvas.nodeOf(id("log")).orElseThrow().getAccessibleHelp()).isEqualTo("Something is wrong here.");
    }

    private boolean enabled(String action) {
        return Optional.ofNullable(canvas.actions().handlers().get(action)).orElseThrow().enabled().get();
    }

    private ElementId id(String kind) {
        List<ElementId> found = new ArrayList<>();
        session.document().index().forEach(element -> {
            if (element.kind().equals(kind)) {
                found.add(element.id());
            }
        });
        return found.getFirst();
    }

    private List<String> kinds() {
        return session.document().flow().routes().getFirst().steps().stream().map(Element::kind).toList();
    }

    private Box screen(String kind) {
        return canvas.viewport().camera().toScreen(canvas.model().diagram().placeOf(id(kind)).orElseThrow());
    }

    private Point center(String kind) {
        return screen(kind).center();
    }

    private Point plusBefore(String kind) {
        Connection connection = canvas.model().diagram().connections().stream()
                .filter(it -> it.to().filter(port -> port.element().equals(id(kind))).isPresent()).findFirst()
                .orElseThrow();
        return canvas.viewport().camera().toScreen(connection.plus());
    }

    private Point2D at(Point point) {
        return canvas.localToScreen(point.x(), point.y());
    }
}
