package io.dromos.designer.expression.result;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.model.workspace.ExampleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Shows on which example message the expression is tried, and changes it. */
final class ExampleMenu extends MenuButton {

    private final ExampleChoice examples;
    private final ExamplePaste paste;

    ExampleMenu(ExampleChoice examples) {
        this.examples = examples;
        this.paste = new ExamplePaste(examples::add);
        getStyleClass().add("example-chooser");
        setMinWidth(0);
        setOnShowing(event -> fill());
        fill();
    }

    void show(Optional<ExampleMessage> chosen) {
        String words = chosen.map(example -> Words.of("expression.result.on", example.name()))
                .orElse(Words.of("expression.result.no-example"));
        setText(words);
        setAccessibleText(words);
    }

    /** Anew each time it opens, for examples come and go. */
    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        examples.offered().get().forEach(example -> items.add(item(example)));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        MenuItem own = new MenuItem(Words.of("expression.result.paste"));
        own.setOnAction(event -> paste.open(this));
        items.add(own);
        getItems().setAll(items);
    }

    private MenuItem item(ExampleMessage example) {
        RadioMenuItem item = new RadioMenuItem(example.name());
        item.setSelected(examples.chosen().get().filter(example::equals).isPresent());
        item.setOnAction(event -> examples.chosen().set(Optional.of(example)));
        return item;
    }
}
