package io.dromos.designer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dromos.designer.canvas.FlowCanvas;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Point;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a user does at the window, by mouse and keys alone. The flow in front is looked at only to find where on the
 * screen something stands.
 */
final class WindowHands {

    static final Duration SOON = Duration.ofSeconds(60);

    private final FxRobot robot;
    private final Designer designer;

    WindowHands(FxRobot robot, Designer designer) {
        this.robot = robot;
        this.designer = designer;
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void write(String text) {
        robot.write(text, 5);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        await("for " + query).atMost(SOON).until(() -> shown(query));
        robot.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** From the palette to the middle of a canvas on which nothing stands yet. */
    void dragToEmptyCanvas(String paletteItem) {
        FlowCanvas canvas = canvas();
        drag(paletteItem, canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() / 3));
    }

    /** From the palette to the connection that ends the list of steps of an element. */
    void dragToEndOf(String paletteItem, String elementKind) {
        ElementId parent = id(elementKind);
        Connection connection = canvas().model().diagram().connections().stream()
                .filter(line -> line.insertion().filter(point -> point.parent().equals(parent)).isPresent())
                .reduce((one, other) -> other).orElseThrow(() -> new AssertionError("no place in " + elementKind));
        drag(paletteItem, onScreen(connection.plus()));
    }

    private void drag(String paletteItem, Point2D to) {
        String before = text();
        robot.drag(paletteItem, MouseButton.PRIMARY).moveTo(to).dropTo(to);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text()).as("after " + paletteItem + " was dropped").isNotEqualTo(before);
    }

    /** Clicks a node, or the label of a branch. */
    void clickElement(Element element) {
        Box place = canvas().model().diagram().placeOf(element.id()).orElseThrow();
        robot.clickOn(onScreen(place.center()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the expression of an element where it stands and puts another text in its place. */
    void typeExpression(Element element, String text) {
        clickElement(element);
        press(KeyCode.F2);
        await("the field over " + element.kind()).atMost(SOON).until(() -> shown(".expression-area"));
        press(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    /** Takes what was typed, once nothing is proposed any more, for that would take the key. */
    void accept() {
        until("no proposals", () -> !shown(".completion-list"));
        press(KeyCode.ENTER);
        until("the field to go", () -> !shown(".in-place-expression"));
    }

    FlowCanvas canvas() {
        return robot.lookup("#flow-canvas").queryAs(FlowCanvas.class);
    }

    List<Element> elements(String kind) {
        List<Element> found = new ArrayList<>();
        designer.flows().front().orElseThrow().flow().session().document().index().forEach(element -> {
            if (element.kind().equals(kind)) {
                found.add(element);
            }
        });
        return found;
    }

    private ElementId id(String kind) {
        return elements(kind).getFirst().id();
    }

    String text() {
        return designer.flows().front().orElseThrow().flow().session().document().text();
    }

    /** What the flow answered, as it stands in the window. */
    String answer() {
        return robot.lookup("#try-answer-body").queryTextInputControl().getText();
    }

    String words(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    boolean shown(String query) {
        return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    void until(String what, Callable<Boolean> holds) {
        await(what).atMost(SOON).until(holds);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D onScreen(Point point) {
        Point local = canvas().viewport().camera().toScreen(point);
        return canvas().localToScreen(local.x(), local.y());
    }
}
