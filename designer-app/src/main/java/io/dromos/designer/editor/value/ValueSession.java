package io.dromos.designer.editor.value;

import io.dromos.model.message.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A value that is edited, with what is selected in it, and the values that it had before. UI thread only.
 *
 * @param <V>
 *            the value, immutable
 * @param <S>
 *            what is selected, immutable
 */
public final class ValueSession<V, S> {

    private static final int DEPTH = 500;

    /** One step back: both values, and what was selected with each. */
    private record Step<V, S>(Message label, V before, V after, S selectedBefore, S selectedAfter,
            Optional<Object> typing) {}

    private final ReadOnlyObjectWrapper<V> value;
    private final ObjectProperty<S> selection;
    private final ReadOnlyObjectWrapper<V> saved;
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final Deque<Step<V, S>> done = new ArrayDeque<>();
    private final Deque<Step<V, S>> undone = new ArrayDeque<>();

    public ValueSession(V start, S selected) {
        value = new ReadOnlyObjectWrapper<>(this, "value", start);
        saved = new ReadOnlyObjectWrapper<>(this, "saved", start);
        selection = new SimpleObjectProperty<>(this, "selection", selected);
        changed.bind(value.isNotEqualTo(saved));
    }

    public ReadOnlyObjectProperty<V> value() {
        return value.getReadOnlyProperty();
    }

    public ObjectProperty<S> selection() {
        return selection;
    }

    /** Whether the value differs from what the file holds. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** What undo would take back. */
    public Optional<Message> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Step::label);
    }

    /** Puts a new value in place and selects something in it. An equal value is no step. */
    public void push(Message label, V after, S selected) {
        push(new Step<>(label, value.get(), after, selection.get(), selected, Optional.empty()));
    }

    /**
     * As {@link #push}, and one step with what was typed before into the same place.
     *
     * @param typing
     *            stands for the place and the time: a new object each time that a field gets the focus
     */
    public void pushTyping(Message label, V after, S selected, Object typing) {
        Step<V, S> step = new Step<>(label, value.get(), after, selection.get(), selected, Optional.of(typing));
        Step<V, S> last = done.peek();
        if (last != null && undone.isEmpty() && last.typing.filter(typing::equals).isPresent()
                && !after.equals(value.get())) {
            done.pop();
            step = new Step<>(label, last.before, after, last.selectedBefore, selected, last.typing);
        }
        push(step);
    }

    public void undo() {
        Step<V, S> step = done.poll();
        if (step != null) {
            undone.push(step);
            show(step.before, step.selectedBefore);
        }
    }

    public void redo() {
        Step<V, S> step = undone.poll();
        if (step != null) {
            done.push(step);
            show(step.after, step.selectedAfter);
        }
    }

    /** The file holds this value now. */
    public void markSaved(V written) {
        saved.set(written);
    }

    /** The file was changed by somebody else and read again; what was undone before is gone. */
    public void replace(V reread) {
        done.clear();
        undone.clear();
        saved.set(reread);
        show(reread, selection.get());
    }

    private void push(Step<V, S> step) {
        if (step.after.equals(value.get())) {
            selection.set(step.selectedAfter);
            return;
        }
        done.push(step);
        undone.clear();
        if (done.size() > DEPTH) {
            done.removeLast();
        }
        show(step.after, step.selectedAfter);
    }

    /** The selection goes first, for views that refresh on the value look at both. */
    private void show(V now, S selected) {
        selection.set(selected);
        value.set(now);
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }
}
