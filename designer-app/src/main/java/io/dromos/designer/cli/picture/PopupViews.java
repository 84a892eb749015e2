package io.dromos.designer.cli.picture;

import io.dromos.designer.workbench.EditorMode;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;

/** What opens over the window for a moment. */
final class PopupViews {

    private PopupViews() {
    }

    static List<WindowView> all() {
        return List.of(
                WindowView.of("in-place", begin(), hand -> hand.perform("edit.expression")),
                WindowView.of("completion", begin(), hand -> hand.perform("edit.expression"),
                        hand -> hand.write("${"), hand -> hand.press(KeyCode.SPACE, true, false)),
                WindowView.of("quick-fixes", begin(), hand -> hand.perform("edit.expression"),
                        hand -> hand.write("${heade.country}"),
                        hand -> hand.press(KeyCode.ENTER, false, true)),
                WindowView.of("wrap", hand -> hand.flow(EditorMode.DESIGN, tab -> WindowHand.selectId(tab,
                        "read-order-number")), hand -> hand.perform("edit.wrap")),
                WindowView.of("insert", hand -> hand.flow(EditorMode.DESIGN, tab -> WindowHand.selectId(tab,
                        "read-order-number")), hand -> hand.focus("#flow-canvas"),
                        hand -> hand.press(KeyCode.INSERT, false, false)),
                WindowView.of("menu", begin(), hand -> menu(hand, "file")),
                WindowView.of("search", begin(), hand -> hand.perform("search.everything")));
    }

    private static WindowView.Step begin() {
        return hand -> hand.flow(EditorMode.DESIGN, tab -> WindowHand.selectId(tab, "when-large"));
    }

    private static void menu(WindowHand hand, String name) {
        hand.menus().stream().filter(menu -> ("menu-" + name).equals(menu.getId())).findFirst().ifPresent(Menu::show);
    }
}
