package io.dromos.designer.cli.picture;

import io.dromos.designer.app.Designer;
import io.dromos.designer.app.flow.FlowTab;
import io.dromos.designer.workbench.EditorMode;
import io.dromos.model.flow.Element;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Does at the window what a user would do. UI thread only. */
record WindowHand(Designer designer, Path workspace) {

    /** The sample's best known flow; in a workspace of somebody's the first. */
    private Optional<Path> flow() {
        Path orders = workspace.resolve("flows/orders.camel.yaml");
        return Files.exists(orders)
                ? Optional.of(orders)
                : designer.workspace().workspace().get()
                        .flatMap(now -> now.flows().stream().findFirst().map(flow -> now.file(flow.path())));
    }

    void flow(EditorMode mode, Consumer<FlowTab> then) {
        flow().ifPresent(file -> designer.flows().open(file, tab -> {
            tab.mode().set(mode);
            then.accept(tab);
        }));
    }

    /** A file that stands beside the workspace. */
    Path beside(String name) {
        return workspace.resolveSibling(name);
    }

    /** Opens a file of the workspace. */
    void open(String path) {
        designer.open(workspace.resolve(path));
    }

    void perform(String actionId) {
        designer.actions().get(actionId).perform();
    }

    /** A selected step shows the inspector at its best. */
    static void selectFirstExpression(FlowTab tab) {
        select(tab, element -> element.kind().startsWith("set"));
    }

    static void selectId(FlowTab tab, String id) {
        select(tab, element -> element.value("id").filter(id::equals).isPresent());
    }

    private static void select(FlowTab tab, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        tab.flow().session().document().index().forEach(element -> {
            if (wanted.test(element)) {
                found.add(element);
            }
        });
        found.stream().findFirst().ifPresent(element -> tab.flow().session().selection().select(element.id()));
    }

    Optional<Node> find(String selector) {
        return Optional.ofNullable(designer.workbench().root().lookup(selector));
    }

    void focus(String selector) {
        find(selector).ifPresent(Node::requestFocus);
    }

    /** The menus at the top of the window. */
    List<Menu> menus() {
        return find(".menu-bar").filter(MenuBar.class::isInstance).map(MenuBar.class::cast)
                .map(bar -> List.copyOf(bar.getMenus())).orElse(List.of());
    }

    /** Presses a button that can be pressed. */
    void fire(String selector) {
        find(selector).filter(Button.class::isInstance).map(Button.class::cast).ifPresent(Button::fire);
    }

    /** Types over what the field that has the focus holds. */
    void write(String text) {
        press(KeyCode.A, true, false);
        text.chars().mapToObj(Character::toString).forEach(
                typed -> fire(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false,
                        false)));
    }

    /** A key with Ctrl or Alt, for what has the focus. */
    void press(KeyCode key, boolean control, boolean alt) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, alt, false));
    }

    private void fire(KeyEvent event) {
        Node focused = designer.workbench().root().getScene().getFocusOwner();
        if (focused != null) {
            Event.fireEvent(focused, event);
        }
    }
}
