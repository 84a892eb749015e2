package io.dromos.designer.ui.control;

import io.dromos.designer.ui.icon.Icon;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** A button that shows what is chosen and opens a menu of the choices. UI thread only. */
public final class Chooser extends MenuButton {

    /** One choice: what it is called, and how it is if it has a state. */
    public record Choice(String id, String words, Optional<StateDot.State> state) {

        public static Choice of(String id) {
            return new Choice(id, id, Optional.empty());
        }
    }

    private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");
    private List<Choice> choices = List.of();
    private List<MenuItem> more = List.of();

    /**
     * @param what
     *            what is chosen here, for a screen reader: "Environment"
     */
    public Chooser(String what) {
        getStyleClass().add("chooser");
        setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        chosen.subscribe(this::refresh);
        textProperty().subscribe(words -> setAccessibleText(what + ": " + words));
    }

    /** The id of the choice. It need not be among the choices (yet). */
    public StringProperty chosen() {
        return chosen;
    }

    /**
     * Replaces the choices.
     *
     * @param commands
     *            what the menu offers below the choices
     */
    public void offer(List<Choice> now, MenuItem... commands) {
        choices = List.copyOf(now);
        more = List.of(commands);
        refresh();
    }

    private void refresh() {
        Choice choice = choices.stream().filter(one -> one.id().equals(chosen.get())).findFirst()
                .orElseGet(() -> Choice.of(chosen.get()));
        setText(choice.words());
        setGraphic(choice.state().map(StateDot::new).orElse(null));
        getItems().setAll(choices.stream().map(this::item).toList());
        if (!more.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            getItems().addAll(more);
        }
    }

    private MenuItem item(Choice choice) {
        MenuItem item = new MenuItem(choice.words(),
                choice.id().equals(chosen.get()) ? Icon.of("check") : choice.state().map(StateDot::new).orElse(null));
        item.setOnAction(event -> chosen.set(choice.id()));
        return item;
    }
}
