package io.dromos.designer.action;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Menus made of actions. */
public final class Menus {

    /** Stands for a line between two groups of a menu. */
    public static final String LINE = "-";

    private final ActionRegistry actions;

    public Menus(ActionRegistry actions) {
        this.actions = actions;
    }

    /**
     * A menu of the menu bar.
     *
     * @param id
     *            its words stand under {@code menu.ID}
     * @param actionIds
     *            ids of actions, and {@link #LINE}; ids that no action has are left out
     */
    public Menu menu(String id, List<String> actionIds) {
        Menu menu = new Menu(Words.of("menu." + id));
        menu.setId("menu-" + id);
        menu.getItems().setAll(items(actionIds));
        return menu;
    }

    public ContextMenu contextMenu(List<String> actionIds) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(actionIds));
        return menu;
    }

    public List<MenuItem> items(List<String> actionIds) {
        return actionIds.stream().filter(id -> id.equals(LINE) || actions.find(id).isPresent())
                .map(id -> id.equals(LINE) ? new SeparatorMenuItem() : item(actions.get(id))).toList();
    }

    public static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.words());
        item.setId("action-" + action.id());
        if (!action.icon().isEmpty()) {
            item.setGraphic(Icon.of(action.icon()));
        }
        action.key().ifPresent(item::setAccelerator);
        item.setOnAction(event -> action.perform());
        item.disableProperty().bind(Bindings.not(action.enabled()));
        return item;
    }
}
