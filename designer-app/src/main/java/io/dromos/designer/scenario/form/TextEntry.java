package io.dromos.designer.scenario.form;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.check.ScenarioFinding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/**
 * A labelled text field. Every letter is an edit, so that it is checked while it is typed; all letters of one visit are
 * one step of undo. A text that the edit refuses stays until the field is left.
 */
final class TextEntry implements FormPart {

    /** Does the edit for a text; gives why it cannot. */
    interface Typed {
        Optional<Message> set(String text, Object typing);
    }

    private final VBox box;
    private final TextInputControl field;
    private final Findings findings = new Findings();
    private final Supplier<String> value;
    private final Supplier<List<ScenarioFinding>> problems;
    private final Typed typed;
    private Object typing = new Object();
    private boolean refreshing;
    private boolean refused;

    private TextEntry(String id, String words, TextInputControl field, Supplier<String> value, Typed typed,
            Supplier<List<ScenarioFinding>> problems) {
        this.field = field;
        this.value = value;
        this.typed = typed;
        this.problems = problems;
        field.setId(id);
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        box = new VBox(4, label, field, findings);
        field.textProperty().subscribe((before, now) -> typed(now));
        field.focusedProperty().subscribe((before, now) -> {
            typing = new Object();
            if (before && !now) {
                refused = false;
                refresh();
            }
        });
    }

    static TextEntry line(String id, String words, Supplier<String> value, Typed typed,
            Supplier<List<ScenarioFinding>> problems) {
        return new TextEntry(id, words, new TextField(), value, typed, problems);
    }

    static TextEntry code(String id, String words, Supplier<String> value, Typed typed,
            Supplier<List<ScenarioFinding>> problems) {
        TextEntry entry = line(id, words, value, typed, problems);
        entry.field.getStyleClass().add("code");
        return entry;
    }

    static TextEntry area(String id, String words, Supplier<String> value, Typed typed) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        return new TextEntry(id, words, area, value, typed, List::of);
    }

    TextEntry prompt(String words) {
        field.setPromptText(words);
        return this;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        if (!refused && !field.getText().equals(value.get())) {
            refreshing = true;
            field.setText(value.get());
            refreshing = false;
        }
        if (!refused) {
            show(problems.get());
        }
    }

    private void typed(String text) {
        if (refreshing) {
            return;
        }
        Optional<Message> refusal = typed.set(text, typing);
        refused = refusal.isPresent();
        if (refused) {
            findings.say(refusal.get().text(), true);
            mark(true);
        } else {
            show(problems.get());
        }
    }

    private void show(List<ScenarioFinding> all) {
        findings.show(all);
        mark(!all.isEmpty());
    }

    private void mark(boolean wrong) {
        field.getStyleClass().remove("wrong");
        if (wrong) {
            field.getStyleClass().add("wrong");
        }
    }
}
