package io.dromos.designer.canvas;

import io.dromos.designer.action.Action;
import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.action.Menus;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu: everything that can be done with what is selected, with its keys. */
final class CanvasMenu {

    private static final List<List<String>> GROUPS = List.of(
            List.of("edit.insert", "edit.add-branch", "edit.expression"),
            List.of("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete"),
            List.of("edit.wrap", "edit.unwrap", "edit.rename-id"),
            List.of("edit.undo", "edit.redo"), List.of("edit.select-all", "view.fit", "view.direction"));
    private static final Map<String, String> ICONS = Map.ofEntries(Map.entry("edit.insert", "plus"),
            Map.entry("edit.add-branch", "branch"),
            Map.entry("edit.expression", "edit"), Map.entry("edit.cut", "cut"), Map.entry("edit.copy", "copy"),
            Map.entry("edit.paste", "paste"), Map.entry("edit.duplicate", "duplicate"),
            Map.entry("edit.delete", "delete"), Map.entry("edit.wrap", "scope"), Map.entry("edit.undo", "undo"),
            Map.entry("edit.redo", "redo"), Map.entry("view.fit", "fit"));

    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(Map<String, Handler> handlers) {
        menu.setId("canvas-menu");
        for (List<String> group : GROUPS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(id -> {
                Handler handler = handlers.get(id);
                if (handler != null) {
                    menu.getItems().add(Menus
                            .item(Action.of(id, ICONS.getOrDefault(id, ""), handler.enabled(), handler.run())));
                }
            });
        }
    }

    void show(Node owner, double screenX, double screenY) {
        menu.show(owner, screenX, screenY);
    }

    void hide() {
        menu.hide();
    }
}
