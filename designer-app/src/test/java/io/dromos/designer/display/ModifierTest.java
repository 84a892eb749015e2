package io.dromos.designer.display;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.canvas.view.Camera;
import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.Point;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("display")
@ExtendWith(ApplicationExtension.class)
class ModifierTest {

    private CanvasWindow window;

    @Start
    void start(Stage stage) {
        window = CanvasWindow.show(stage);
    }

    @AfterEach
    void release(FxRobot robot) {
        robot.release(new KeyCode[]{});
        robot.release(new MouseButton[]{});
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTROL", "SHIFT"})
    void aClickWithAModifierAddsToTheSelectionAndTakesAway(KeyCode modifier, FxRobot robot) {
        robot.clickOn(window.middleOf("setBody"));
        robot.press(modifier);
        robot.clickOn(window.middleOf("to"));
        assertThat(window.session().selection().elements()).containsExactlyInAnyOrder(window.id("setBody"),
                window.id("to"));

        robot.clickOn(window.middleOf("setBody"));
        robot.release(modifier);
        assertThat(window.session().selection().elements()).containsExactly(window.id("to"));
    }

    @Test
    void aRectangleWithShiftAddsToTheSelection(FxRobot robot) {
        robot.clickOn(window.middleOf("setBody"));
        Box to = window.box("to");
        robot.press(KeyCode.SHIFT);
        robot.drag(window.onScreen(new Point(to.x() - 12, to.y() - 30)), MouseButton.PRIMARY)
                .dropTo(window.onScreen(new Point(to.right() - 20, to.bottom() + 20)));
        robot.release(KeyCode.SHIFT);

        assertThat(window.session().selection().elements()).containsExactlyInAnyOrder(window.id("setBody"),
                window.id("to"));
    }

    @Test
    void theWheelWithControlZoomsAroundThePointer(FxRobot robot) {
        Point2D pointer = window.middleOf("log");
        robot.moveTo(pointer);
        robot.press(KeyCode.CONTROL);
        robot.scroll(3, VerticalDirection.DOWN);
        robot.release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(window.canvas().viewport().camera().scale()).isNotEqualTo(1);
        assertThat(window.middleOf("log").distance(pointer)).isLessThan(2);
    }

    @Test
    void theWheelAloneMovesTheView(FxRobot robot) {
        Camera before = window.canvas().viewport().camera();
        robot.moveTo(window.middleOf("log"));
        robot.scroll(2, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();

        Camera after = window.canvas().viewport().camera();
        assertThat(after.scale()).isEqualTo(before.scale());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void theWheelWithShiftMovesTheViewSideways(FxRobot robot) {
        Point2D before = window.middleOf("log");
        robot.moveTo(before);
        robot.press(KeyCode.SHIFT);
        robot.scroll(2, VerticalDirection.DOWN);
        robot.release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        Point2D after = window.middleOf("log");
        assertThat(after.getY()).isEqualTo(before.getY());
        assertThat(after.getX()).isNotEqualTo(before.getX());
    }

    @Test
    void dragWithTheSpaceBarMovesTheViewAndNoStep(FxRobot robot) {
        Point2D before = window.middleOf("log");
        robot.press(KeyCode.SPACE);
        robot.drag(before, MouseButton.PRIMARY).dropTo(before.add(60, 40));
        robot.release(KeyCode.SPACE);

        assertThat(window.session().document().text()).isEqualTo(CanvasWindow.SOURCE);
        assertThat(window.middleOf("log").distance(before.add(60, 40))).isLessThan(3);
    }
}
