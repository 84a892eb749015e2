package io.dromos.designer.inspector.field;

import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.ui.input.EditHistory;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Yes or no; a placeholder in its place is edited as text. */
final class SwitchControl implements FieldControl {

    private final HBox holder = new HBox(8);
    private final CheckBox box = new CheckBox();
    private final TextControl text;
    private final FieldListener listener;

    SwitchControl(FormField field, FieldListener listener, EditHistory history) {
        this.listener = listener;
        this.text = new TextControl(field, listener, history);
        box.setText(field.title());
        box.getStyleClass().add("field-switch");
        box.setOnAction(event -> {
            this.listener.changed(Boolean.toString(box.isSelected()));
            this.listener.left();
        });
        HBox.setHgrow(text.node(), Priority.ALWAYS);
        show(field);
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public boolean ownLabel() {
        return true;
    }

    @Override
    public void show(FormField field) {
        String value = field.value().isEmpty() ? field.help().defaultValue() : field.value();
        boolean plain = value.isEmpty() || value.equals("true") || value.equals("false");
        box.setSelected(value.equals("true"));
        box.setAccessibleHelp(field.help().description());
        text.show(field);
        if (plain) {
            holder.getChildren().setAll(box);
        } else {
            holder.getChildren().setAll(box, text.node());
        }
        box.setIndeterminate(!plain);
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
