package io.dromos.designer.inspector.field;

import io.dromos.designer.inspector.form.FieldKind;
import io.dromos.designer.inspector.form.FormField;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.HistoryKeys;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/** A text: on one line, on several as soon as it has several, masked if it is a secret of its own. */
final class TextControl implements FieldControl {

    private static final int MOST_LINES = 12;

    private final StackPane holder = new StackPane();
    private final FieldListener listener;
    private final EditHistory history;
    private TextInputControl input;
    private boolean showing;

    TextControl(FormField field, FieldListener listener, EditHistory history) {
        this.listener = listener;
        this.history = history;
        this.input = inputFor(field);
        install(input);
        show(field);
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void show(FormField field) {
        if (!inputFor(field).getClass().equals(input.getClass()) && !input.isFocused()) {
            input = inputFor(field);
            install(input);
        }
        input.setPromptText(prompt(field));
        input.setAccessibleText(field.title());
        input.setAccessibleHelp(field.help().description());
        if (!input.getText().equals(field.value())) {
            showing = true;
            int caret = input.getCaretPosition();
            input.setText(field.value());
            input.positionCaret(Math.min(caret, field.value().length()));
            showing = false;
        }
        if (input instanceof TextArea area) {
            area.setPrefRowCount((int) Math.min(MOST_LINES, field.value().lines().count() + 1));
        }
    }

    @Override
    public void focus() {
        input.requestFocus();
        input.end();
    }

    /** A default value, or what kind of value is wanted. */
    private static String prompt(FormField field) {
        if (!field.help().defaultValue().isEmpty()) {
            return field.help().defaultValue();
        }
        return switch (field.kind()) {
            case BEAN -> "#bean";
            case DURATION -> "1s, 500 ms, 1h30m";
            case TEXT, BOOLEAN, NUMBER, CHOICE, SECRET, EXPRESSION, ADDRESS, DATA_FORMAT, SOURCE -> "";
        };
    }

    private static TextInputControl inputFor(FormField field) {
        boolean property = field.value().startsWith("{{");
        if (field.kind() == FieldKind.SECRET && !property) {
            return new PasswordField();
        }
        boolean several = field.kind() == FieldKind.SOURCE || field.value().indexOf('\n') >= 0;
        return several ? new TextArea() : new TextField();
    }

    private void install(TextInputControl control) {
        holder.getChildren().setAll(control);
        HistoryKeys.install(control, history);
        control.textProperty().addListener((property, before, now) -> {
            if (!showing) {
                listener.changed(now);
            }
        });
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                listener.left();
            }
        });
    }
}
