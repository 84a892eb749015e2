package io.dromos.designer.scenario.canvas;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.look.TypeChip;
import io.dromos.designer.scenario.session.ModelActions;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.PropertyEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menus of rows and cards. */
record ModelMenus(ModelCanvas canvas, ModelActions actions, CanvasHost host) {

    ContextMenu ofRow(PropertyPath path, Property property) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(item("rename", "edit", () -> canvas.startRename(path)),
                item(property.mandatory() ? "optional" : "mandatory", "", () -> canvas.toggleMandatory(path)),
                types("change-type", path.place(),
                        type -> actions.session().execute(new PropertyEdit.ChangeType(path, type))),
                new SeparatorMenuItem(),
                types("add-below", path.place(), type -> canvas.add(path.parent(), path.index() + 1, type)));
        if (property.type().nests()) {
            menu.getItems().add(types("add-inside", path.place(),
                    type -> canvas.add(path, property.properties().size(), type)));
        }
        menu.getItems().addAll(item("duplicate", "duplicate", () -> canvas.duplicate(path)),
                new SeparatorMenuItem(),
                item("up", "chevron-up", () -> actions.shift(path, -1).ifPresent(host::say)),
                item("down", "chevron-down", () -> actions.shift(path, 1).ifPresent(host::say)),
                new SeparatorMenuItem(),
                item("delete", "delete", () -> host.delete(ModelActions.place(path))));
        return menu;
    }

    ContextMenu ofCard(ModelPlace place) {
        PropertyPath model = PropertyPath.of(place);
        ContextMenu menu = new ContextMenu(
                types("add-inside", place, type -> canvas.add(model, actions.children(model).size(), type)),
                item("schema", "source", () -> host.showSchema(place)));
        if (place instanceof ModelPlace.OfObject(String object)) {
            menu.getItems().addAll(new SeparatorMenuItem(),
                    item("delete", "delete", () -> host.delete(new ScenarioPlace.OfObject(object))));
        }
        return menu;
    }

    /** Which type a new property shall have. */
    ContextMenu ofTypes(ModelPlace place, Consumer<PropertyType> take) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(typeItems(place, take));
        return menu;
    }

    private static Menu types(String id, ModelPlace place, Consumer<PropertyType> take) {
        Menu menu = new Menu(Words.of("scenario.menu." + id));
        menu.setId("menu-" + id);
        menu.getItems().setAll(typeItems(place, take));
        return menu;
    }

    private static List<MenuItem> typeItems(ModelPlace place, Consumer<PropertyType> take) {
        List<MenuItem> items = new ArrayList<>();
        for (PropertyType type : PropertyType.values()) {
            MenuItem item = new MenuItem(type.name(), new TypeChip(type));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> take.accept(type));
            item.setDisable(!ModelActions.allowed(place, type));
            items.add(item);
        }
        return items;
    }

    private static MenuItem item(String id, String icon, Runnable run) {
        MenuItem item = new MenuItem(Words.of("scenario.menu." + id));
        item.setId("menu-" + id);
        if (!icon.isEmpty()) {
            item.setGraphic(Icon.of(icon));
        }
        item.setOnAction(event -> run.run());
        return item;
    }
}
