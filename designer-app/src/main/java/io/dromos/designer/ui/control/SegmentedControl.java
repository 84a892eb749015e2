package io.dromos.designer.ui.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * One of a few choices, all of them visible. Exactly one is chosen at any time; arrow keys move the choice.
 *
 * @param <T>
 *            what is chosen
 */
public final class SegmentedControl<T> extends HBox {

    private final ObjectProperty<T> chosen;
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    public SegmentedControl(List<T> choices, Function<T, String> words) {
        chosen = new SimpleObjectProperty<>(this, "chosen", choices.getFirst());
        getStyleClass().add("segmented");
        setAccessibleRole(AccessibleRole.PARENT);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            buttons.put(choice, button(choice, words.apply(choice), group));
        }
        getChildren().addAll(buttons.values());
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        chosen.subscribe(choice -> buttons.forEach((other, button) -> button.setSelected(other.equals(choice))));
    }

    public ObjectProperty<T> chosen() {
        return chosen;
    }

    private ToggleButton button(T choice, String words, ToggleGroup group) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.set(choice);
        });
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                chosen.set(choice);
            }
        });
        return button;
    }
}
