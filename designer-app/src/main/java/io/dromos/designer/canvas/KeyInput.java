package io.dromos.designer.canvas;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.action.Keymap;
import io.dromos.designer.canvas.gesture.Navigation;
import io.dromos.designer.canvas.gesture.Navigation.Arrow;
import io.dromos.designer.canvas.gesture.PointerInput;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.editor.Selection;
import io.dromos.model.flow.ElementId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * What keys do on the canvas: arrows go along connections, Tab through the flow, Enter to the inspector, Insert and
 * plus open the palette, and the window's keys do what they say. UI thread only.
 */
final class KeyInput {

    private final CanvasModel model;
    private final Navigation navigation;
    private final PointerInput pointer;
    private final Map<String, Handler> handlers;
    private final Targets targets;

    /** What keys ask of the canvas. */
    interface Targets {

        void inspect(ElementId element);

        void insert();

        void openMenu();
    }

    KeyInput(Node surface, CanvasModel model, PointerInput pointer, Map<String, Handler> handlers, Targets targets) {
        this.model = model;
        this.navigation = new Navigation(model);
        this.pointer = pointer;
        this.handlers = handlers;
        this.targets = targets;
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    }

    private void pressed(KeyEvent event) {
        if (plain(event) || action(event)) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case LEFT -> go(Arrow.LEFT);
            case RIGHT -> go(Arrow.RIGHT);
            case UP -> go(Arrow.UP);
            case DOWN -> go(Arrow.DOWN);
            case HOME -> select(navigation.inOrder(Optional.empty(), 1));
            case END -> select(navigation.inOrder(Optional.empty(), -1));
            case TAB -> select(navigation.inOrder(selection().lead(), event.isShiftDown() ? -1 : 1));
            case ENTER -> lead(targets::inspect);
            case INSERT, PLUS, ADD -> insert();
            case BACK_SPACE -> run("edit.delete");
            case ESCAPE -> escape();
            case SPACE -> pan(true);
            case CONTEXT_MENU -> menu();
            case F10 -> event.isShiftDown() && menu();
            default -> false;
        };
    }

    private void released(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE -> pan(false);
            default -> {
                // No other key is held for something.
            }
        }
    }

    private boolean action(KeyEvent event) {
        return handlers.keySet().stream()
                .filter(id -> Keymap.keyOf(id).filter(key -> key.match(event)).isPresent()).findFirst()
                .map(this::run).orElse(false);
    }

    private boolean run(String id) {
        Handler handler = handlers.get(id);
        if (handler != null && handler.enabled().get()) {
            handler.run().run();
        }
        return true;
    }

    private Selection selection() {
        return model.session().selection();
    }

    private boolean go(Arrow arrow) {
        Optional<ElementId> lead = selection().lead();
        select(lead.isEmpty()
                ? navigation.inOrder(Optional.empty(), 1)
                : lead.flatMap(it -> navigation.from(it, arrow)));
        return true;
    }

    /** False if there is nothing to go to: then Tab leaves the canvas. */
    private boolean select(Optional<ElementId> element) {
        element.ifPresent(selection()::select);
        return element.isPresent();
    }

    private boolean lead(Consumer<ElementId> action) {
        selection().lead().ifPresent(action);
        return true;
    }

    private boolean insert() {
        targets.insert();
        return true;
    }

    private boolean menu() {
        targets.openMenu();
        return true;
    }

    private boolean pan(boolean down) {
        pointer.panKey(down);
        return true;
    }

    private boolean escape() {
        if (!pointer.cancel()) {
            selection().clear();
        }
        return true;
    }
}
