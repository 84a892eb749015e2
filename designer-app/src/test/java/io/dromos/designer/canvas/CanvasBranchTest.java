package io.dromos.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.canvas.node.LabelNode;
import io.dromos.designer.canvas.view.NodeMark;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.diagram.Box;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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

/** Branches on the canvas: added, marked, found below the pointer. */
@ExtendWith(ApplicationExtension.class)
class CanvasBranchTest {

    private static final String SOURCE = """
            - from:
                uri: direct:start
                steps:
                  - choice:
                      when:
                        - simple: ${body} == 1
                          steps:
                            - log: one
                        - simple: ${body} == 2
                          steps:
                            - log: two
                      otherwise:
                        steps:
                          - log: other
                  - doTry:
                      steps:
                        - log: tried
            """;

    private final List<String> opened = new ArrayList<>();
    private EditorSession session;
    private FlowCanvas canvas;

    @Start
    void start(Stage stage) {
        session = new EditorSession(switch (FlowDocument.read(SOURCE)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        });
        canvas = new FlowCanvas(session, new CanvasPorts(Clipboard.inMemory(), (owner, x, y, beginnings, taken) -> {
        }, (element, expression, ended) -> {
            opened.add(expression.text());
            return new TextField(expression.text());
        }, element -> {
        }, (element, name) -> {
        }));
        Scene scene = new Scene(new StackPane(canvas), 950, 600);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
        canvas.requestFocus();
    }

    @Test
    void aChoiceGetsAnotherBranchBehindTheSelectedOneAndItsConditionIsOpen(FxRobot robot) {
        select(robot, whens().getFirst());

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);

        assertThat(session.document().text()).contains("""
                                - log: one
                            - simple: "${body} != null"
                              steps: []
                            - simple: ${body} == 2
                """);
        assertThat(opened).containsExactly("${body} != null");
        robot.interact(session::undo);
        assertThat(session.document().text()).isEqualTo(SOURCE);
    }

    @Test
    void aTryGetsTheKindOfBranchThatIsChosen(FxRobot robot) {
        select(robot, id("doTry"));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        robot.clickOn("#branch-doFinally");

        assertThat(session.document().text()).endsWith("""
                            - log: tried
                          doFinally:
                            steps: []
                """);
        assertThat(opened).isEmpty();
    }

    @Test
    void aStepWithoutBranchesGetsNone(FxRobot robot) {
        select(robot, id("log"));

        assertThat(Optional.ofNullable(canvas.actions().handlers().get("edit.add-branch")).orElseThrow().enabled()
                .get()).isFalse();
    }

    @Test
    void everyLineOfTheContextMenuHasWords() {
        assertThat(canvas.actions().handlers().keySet())
                .allSatisfy(id -> assertThat(Words.has("action." + id)).as(id).isTrue());
    }

    @Test
    void aConditionCarriesTheSignOfWhatWasFound(FxRobot robot) {
        ElementId when = whens().getFirst();
        robot.interact(() -> canvas.showMarks(Map.of(when, new NodeMark(Severity.ERROR, "No such function."))));
        WaitForAsyncUtils.waitForFxEvents();

        LabelNode label = robot.lookup("#branch-" + when.value()).queryAs(LabelNode.class);
        assertThat(label.getAccessibleHelp()).isEqualTo("No such function.");
        assertThat(robot.from(label).lookup(".step-badge").queryAs(Label.class).isVisible()).isTrue();
    }

    @Test
    void theContextMenuIsAboutTheScopeBelowThePointerOrNothing(FxRobot robot) {
        select(robot, id("log"));
        Box scope = canvas.viewport().camera().toScreen(canvas.model().diagram().placeOf(id("choice")).orElseThrow());

        robot.clickOn(at(scope.x() + scope.width() / 2, scope.y() - 20), MouseButton.SECONDARY);
        assertThat(session.selection().lead()).contains(id("choice"));
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(at(900, 20), MouseButton.SECONDARY);
        assertThat(session.selection().elements()).isEmpty();
    }

    private void select(FxRobot robot, ElementId element) {
        robot.interact(() -> session.selection().select(element));
    }

    private Point2D at(double x, double y) {
        return canvas.localToScreen(x, y);
    }

    private ElementId id(String kind) {
        return all(kind).getFirst();
    }

    private List<ElementId> whens() {
        return all("when");
    }

    private List<ElementId> all(String kind) {
        List<ElementId> found = new ArrayList<>();
        session.document().index().forEach((Element element) -> {
            if (element.kind().equals(kind)) {
                found.add(element.id());
            }
        });
        return found;
    }
}
