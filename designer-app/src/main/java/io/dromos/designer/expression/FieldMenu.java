package io.dromos.designer.expression;

import io.dromos.designer.i18n.Words;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of an expression field: what else its keys do. */
final class FieldMenu {

    private final ExpressionField field;
    private final ExpressionArea area;

    FieldMenu(ExpressionField field, ExpressionArea area) {
        this.field = field;
        this.area = area;
    }

    void install() {
        ContextMenu menu = new ContextMenu();
        MenuItem cut = item("cut", "Shortcut+X", area::cut);
        MenuItem copy = item("copy", "Shortcut+C", area::copy);
        MenuItem mend = item("mend", "Alt+Enter", field::mendAtCaret);
        MenuItem rename = item("rename", "Shift+F6", field::rename);
        menu.getItems().setAll(cut, copy, item("paste", "Shortcut+V", area::paste), new SeparatorMenuItem(),
                item("complete", "Ctrl+Space", field::complete), mend, item("recent", "Alt+Down", field::showRecent),
                new SeparatorMenuItem(), rename);
        menu.setOnShowing(event -> {
            cut.setDisable(area.getSelection().getLength() == 0);
            copy.setDisable(area.getSelection().getLength() == 0);
            rename.setDisable(field.renamable().isEmpty());
            mend.setDisable(field.problems().stream().allMatch(problem -> problem.fixes().isEmpty()));
        });
        area.setContextMenu(menu);
    }

    private MenuItem item(String word, String key, Runnable run) {
        MenuItem item = new MenuItem(Words.of("expression.menu." + word));
        item.setId("expression-" + word);
        item.setAccelerator(KeyCombination.valueOf(key));
        item.setOnAction(event -> {
            area.requestFocus();
            run.run();
        });
        return item;
    }
}
