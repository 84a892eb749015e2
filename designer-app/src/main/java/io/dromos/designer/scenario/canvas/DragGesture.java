package io.dromos.designer.scenario.canvas;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.TypeChip;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Press, drag and release of types, rows and reference ends. Below a few pixels it is a click. Escape ends it without
 * effect. Plain mouse gestures: the system's drag-and-drop is not involved.
 */
final class DragGesture {

    private static final double THRESHOLD = 5;

    private final DragLayer layer;
    private final DropFinder finder;
    private final ModelActions actions;
    private final Consumer<PropertyPath> added;
    private @Nullable Dragged dragged;
    private Drop drop = new Drop.Nowhere();
    private double startX;
    private double startY;
    private boolean moving;

    /**
     * @param added
     *            told where a new property stands
     */
    DragGesture(DragLayer layer, DropFinder finder, ModelActions actions, Consumer<PropertyPath> added) {
        this.layer = layer;
        this.finder = finder;
        this.actions = actions;
        this.added = added;
    }

    /** Makes a node draggable; the supplier says what it is when the pointer goes down on it. */
    void from(Node node, Supplier<Optional<Dragged>> what) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && dragged == null) {
                what.get().ifPresent(carried -> press(carried, event));
            }
        });
    }

    /** Follows the pointer wherever in this node it goes; all nodes that can be dragged lie in it. */
    void within(Node canvas) {
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> release());
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::cancelOn);
    }

    private void cancelOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && moving) {
            event.consume();
            end();
        }
    }

    private void press(Dragged carried, MouseEvent event) {
        dragged = carried;
        startX = event.getSceneX();
        startY = event.getSceneY();
        moving = false;
    }

    private void drag(MouseEvent event) {
        Dragged carried = dragged;
        if (carried == null) {
            return;
        }
        event.consume();
        if (!moving && Math.hypot(event.getSceneX() - startX, event.getSceneY() - startY) < THRESHOLD) {
            return;
        }
        if (!moving) {
            moving = true;
            begin(carried);
        }
        drop = finder.find(carried, event.getSceneX(), event.getSceneY());
        String name = drop instanceof Drop.NewObject ? Words.of("scenario.drag.new-object") : nameOf(carried);
        layer.moveTo(event.getSceneX(), event.getSceneY(), drop, name);
    }

    private void begin(Dragged carried) {
        switch (carried) {
            case Dragged.NewProperty(PropertyType type) -> layer.begin(type, nameOf(carried));
            case Dragged.MovedProperty moved -> layer.begin(moved.type(), moved.name());
            case Dragged.ReferenceEnd end -> layer.beginLine(new Point2D(startX, startY), end.name());
        }
    }

    /** Not consumed: a button that was pressed has to hear of it. */
    private void release() {
        Dragged carried = dragged;
        boolean wasMoving = moving;
        Drop last = drop;
        end();
        if (carried != null && wasMoving) {
            perform(carried, last);
        }
    }

    private void end() {
        dragged = null;
        moving = false;
        drop = new Drop.Nowhere();
        layer.hide();
    }

    private void perform(Dragged carried, Drop last) {
        switch (last) {
            case Drop.Nowhere _ -> {
            }
            case Drop.Refused(Message _, var _) -> {
            }
            case Drop.NewObject _ -> actions.addObject(Words.of("scenario.object.new"));
            case Drop.OnObject(String object, var _) -> {
                if (carried instanceof Dragged.ReferenceEnd end) {
                    actions.point(end.path(), object);
                }
            }
            case Drop.Into into -> put(carried, into);
        }
    }

    private void put(Dragged carried, Drop.Into into) {
        switch (carried) {
            case Dragged.NewProperty(PropertyType type) -> {
                var result = actions.addProperty(into.parent(), into.index(), type);
                if (result.refusal().isEmpty()) {
                    added.accept(result.path());
                }
            }
            case Dragged.MovedProperty moved -> actions.move(moved.path(), into.parent(), into.index());
            case Dragged.ReferenceEnd _ -> {
            }
        }
    }

    private static String nameOf(Dragged carried) {
        return switch (carried) {
            case Dragged.NewProperty(PropertyType type) -> TypeChip.hint(type);
            case Dragged.MovedProperty moved -> moved.name();
            case Dragged.ReferenceEnd end -> end.name();
        };
    }
}
