package io.dromos.designer.property;

import io.dromos.designer.editor.value.ValueSession;
import io.dromos.model.property.PropertyFinding;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertySetChecks;
import io.dromos.model.property.edit.PropertySetEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;

/** A property set in an editor; selected is the index of a row, -1: none. UI thread only. */
final class PropertySession {

    private static final int NONE = -1;

    private final ValueSession<PropertySet, Integer> values;
    private final Supplier<List<String>> environments;

    PropertySession(PropertySet set, Supplier<List<String>> environments) {
        this.environments = environments;
        values = new ValueSession<>(set, set.rows().isEmpty() ? NONE : 0);
    }

    ValueSession<PropertySet, Integer> values() {
        return values;
    }

    PropertySet set() {
        return values.value().get();
    }

    List<String> environments() {
        return environments.get();
    }

    ObjectProperty<Integer> selection() {
        return values.selection();
    }

    Optional<PropertyRow> row(int index) {
        return index >= 0 && index < set().rows().size() ? Optional.of(set().rows().get(index)) : Optional.empty();
    }

    List<PropertyFinding> findings() {
        return new PropertySetChecks(environments()).check(set());
    }

    void execute(PropertySetEdit edit, int selected) {
        PropertySet after = edit.applyTo(set());
        values.push(edit.label(), after, Math.min(selected, after.rows().size() - 1));
    }

    /** Does what one more typed letter means. */
    void change(int index, PropertyRow row, Object typing) {
        PropertySetEdit edit = new PropertySetEdit.Change(index, row);
        values.pushTyping(edit.label(), edit.applyTo(set()), index, typing);
    }

    /** A row behind the selected one. */
    void add() {
        int index = row(selection().get()).isPresent() ? selection().get() + 1 : set().rows().size();
        execute(new PropertySetEdit.Add(index, PropertyRow.plain("", "")), index);
    }

    void remove(int index) {
        if (row(index).isPresent()) {
            execute(new PropertySetEdit.Remove(index), index);
        }
    }

    void move(int index, int by) {
        if (row(index).isPresent() && row(index + by).isPresent()) {
            execute(new PropertySetEdit.Move(index, index + by), index + by);
        }
    }
}
