package io.dromos.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.designer.dialog.Clipboard;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.ui.TestStage;
import io.dromos.designer.ui.Theme;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Point;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Several steps that are selected at once. */
@ExtendWith(ApplicationExtension.class)
class CanvasSelectionTest {

    private static final String SOURCE = """
            - from:
                uri: direct:start
                steps:
                  - log: one
                  - log: two
                  - stop: {}
            """;

    private EditorSession session;
    private FlowCanvas canvas;

    @Start
    void start(Stage stage) {
        session = new EditorSession(switch (FlowDocument.read(SOURCE)) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new AssertionError(refused.reason().text());
        });
        canvas = new FlowCanvas(session, new CanvasPorts(Clipboard.inMemory(), (owner, x, y, beginnings, taken) -> {
        }, (element, expression, ended) -> new Pane(), element -> {
        }, (element, name) -> {
        }));
        Scene scene = new Scene(new StackPane(canvas), 950, 600);
        new Appearance(Theme.LIGHT).follow(scene);
        TestStage.put(stage, scene);
        stage.show();
    }

    @Test
    void areDraggedTogetherInTheirOrder(FxRobot robot) {
        select(robot, 1, 3);

        robot.drag(center(1), MouseButton.PRIMARY).dropTo(beginOfRoute());

        assertThat(texts()).containsExactly("two", "stop", "one");
        assertThat(session.selection().elements()).hasSize(2);
        robot.interact(session::undo);
        assertThat(session.document().text()).isEqualTo(SOURCE);
    }

    @Test
    void areLeftForTheOneThatIsClicked(FxRobot robot) {
        select(robot, 0, 2);

        robot.clickOn(center(0));

        assertThat(session.selection().elements()).containsExactly(steps().getFirst().id());
    }

    @Test
    void areDimWhileTheyAreDraggedAndNotAfterEscape(FxRobot robot) {
        select(robot, 0, 2);

        robot.drag(center(0), MouseButton.PRIMARY).moveTo(beginOfRoute());
        assertThat(canvas.model().moving().get()).hasSize(2);
        robot.push(KeyCode.ESCAPE);
        robot.drop();

        assertThat(canvas.model().moving().get()).isEmpty();
        assertThat(session.document().text()).isEqualTo(SOURCE);
    }

    @Test
    void areDuplicatedBehindTheLastOfThem(FxRobot robot) {
        select(robot, 0, 2);

        robot.push(KeyCode.CONTROL, KeyCode.D);

        assertThat(texts()).containsExactly("one", "two", "one", "two", "stop");
    }

    @Test
    void theOneThatIsChosenComesOutFromUnderTheMinimap(FxRobot robot) {
        Region minimap = robot.lookup("#minimap").queryAs(Region.class);
        Box stop = canvas.model().diagram().placeOf(steps().getLast().id()).orElseThrow();
        robot.interact(() -> {
            canvas.requestFocus();
            canvas.viewport().look(new Camera(1, minimap.getLayoutX() - stop.x(), minimap.getLayoutY() - stop.y()));
            session.selection().select(steps().getLast().id());
        });

        Box screen = canvas.viewport().camera().toScreen(stop);
        assertThat(screen.bottom()).isLessThan(minimap.getLayoutY());
    }

    private void select(FxRobot robot, int from, int to) {
        List<ElementId> both = steps().subList(from, to).stream().map(Element::id).toList();
        robot.interact(() -> {
            canvas.requestFocus();
            session.selection().set(both);
        });
    }

    private List<? extends Element> steps() {
        return session.document().flow().routes().getFirst().steps();
    }

    private List<String> texts() {
        return steps().stream().map(step -> step.value("message").orElse(step.kind())).toList();
    }

    private Point2D center(int step) {
        Box place = canvas.model().diagram().placeOf(steps().get(step).id()).orElseThrow();
        return onScreen(place.center());
    }

    private Point2D beginOfRoute() {
        Connection first = canvas.model().diagram().connections().stream()
                .filter(connection -> connection.insertion().filter(point -> point.index() == 0).isPresent())
                .findFirst()
                .orElseThrow();
        return onScreen(first.plus());
    }

    private Point2D onScreen(Point place) {
        Point at = canvas.viewport().camera().toScreen(place);
        return canvas.localToScreen(at.x(), at.y());
    }
}
