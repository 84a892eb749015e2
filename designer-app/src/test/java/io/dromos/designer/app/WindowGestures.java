package io.dromos.designer.app;

import io.dromos.model.scenario.PropertyType;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What tests of the whole window do with mouse and keys. */
record WindowGestures(FxRobot robot) {

    private static final int PATIENCE_SECONDS = 60;

    /** Types in place of what stands in a field. */
    void type(String field, String text) {
        TextInputControl control = robot.lookup(field).queryTextInputControl();
        robot.targetWindow(control.getScene().getWindow());
        robot.interact(() -> {
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    void choose(String box, String value) {
        ComboBox<String> combo = robot.lookup(box).queryAs(ComboBox.class);
        robot.interact(() -> combo.setValue(value));
    }

    /** Drags a type from the strip onto the end of a card; what was just added has its place only with its style. */
    void dragType(PropertyType type, String card) {
        Node target = robot.lookup(card + " .card-add").query();
        Node from = robot.lookup("#type-" + type.name().toLowerCase(Locale.ROOT)).query();
        robot.interact(() -> {
            from.getScene().getRoot().applyCss();
            from.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        Bounds bounds = target.localToScreen(target.getLayoutBounds());
        robot.drag(from, MouseButton.PRIMARY).moveBy(8, 8).dropTo(bounds.getCenterX(), bounds.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
    }

    void untilShown(String query) throws Exception {
        until(() -> robot.lookup(query).tryQuery().isPresent());
    }
}
