package io.dromos.designer.inspector.field;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.inspector.form.FormField;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** One of several values; those of which there are many can be searched. */
final class ChoiceControl implements FieldControl {

    private static final int MANY = 12;
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");

    private final ComboBox<String> box;
    private final FieldListener listener;
    private boolean showing;

    ChoiceControl(FormField field, FieldListener listener) {
        this.listener = listener;
        this.box = field.help().choices().size() > MANY ? new SearchableComboBox<>() : new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(MANY);
        box.setButtonCell(new ChosenCell(box));
        box.valueProperty().addListener((property, before, now) -> chosen(now));
        show(field);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(FormField field) {
        showing = true;
        List<String> choices = new ArrayList<>(field.help().choices());
        if (!field.value().isEmpty() && !choices.contains(field.value())) {
            choices.addFirst(field.value());
        }
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setPromptText(field.help().defaultValue().isEmpty()
                ? Words.of("inspector.choose")
                : field.help().defaultValue());
        box.setValue(field.value().isEmpty() ? null : field.value());
        box.setAccessibleText(field.title());
        box.setAccessibleHelp(field.help().description());
        showing = false;
    }

    @Override
    public void focus() {
        box.requestFocus();
    }

    private void chosen(@Nullable String value) {
        if (!showing && value != null) {
            listener.changed(value);
            listener.left();
        }
    }

    /** What is chosen; what holds without a choice, muted. */
    private static final class ChosenCell extends ListCell<String> {

        private final ComboBox<String> box;

        ChosenCell(ComboBox<String> box) {
            this.box = box;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            boolean nothing = empty || item == null;
            setText(nothing ? box.getPromptText() : item);
            pseudoClassStateChanged(NOTHING, nothing);
        }
    }
}
