package io.dromos.designer.editor;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.CommandStack;
import io.dromos.model.edit.DocumentChange;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.message.Message;
import io.dromos.model.source.SourceProblem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * One open flow: every view of it shows this session's document and changes it by commands only. UI thread only.
 *
 * <p>
 * A change is published after the document, the undo state and the selection agree. A listener may not execute.
 */
public final class EditorSession {

    private final CommandStack stack;
    private final Selection selection = new Selection();
    private final ReadOnlyObjectWrapper<FlowDocument> document;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<SourceProblem>> brokenSource = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final List<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Message>> refusalListeners = new CopyOnWriteArrayList<>();

    public EditorSession(FlowDocument document) {
        this.stack = new CommandStack(document);
        this.document = new ReadOnlyObjectWrapper<>(document);
        stack.addListener(this::changed);
    }

    public FlowDocument document() {
        return stack.document();
    }

    public ReadOnlyObjectProperty<FlowDocument> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** Grows with each change: what was computed for an older revision is out of date. */
    public long revision() {
        return stack.revision();
    }

    public Selection selection() {
        return selection;
    }

    /** Applies a command. A refusal changes nothing and is also told to those who listen for refusals. */
    public EditResult execute(EditCommand command) {
        EditResult result = stack.execute(command);
        if (result instanceof EditResult.Refused(Message reason)) {
            refusalListeners.forEach(listener -> listener.accept(reason));
        }
        return result;
    }

    public void undo() {
        stack.undo();
    }

    public void redo() {
        stack.redo();
    }

    /** Words for the undo menu; empty: there is nothing to undo. */
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /** Words for the redo menu; empty: there is nothing to redo. */
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Tells that the document is on disk as it is now. */
    public void markSaved() {
        stack.markSaved();
        dirty.set(false);
    }

    /** The next edit starts an undo step of its own: a field lost the focus, another element was selected. */
    public void endTyping() {
        stack.breakMerging();
    }

    /**
     * Why the text in the source view is no flow at the moment; empty: view and document agree. While it is set the
     * canvas shows the last good flow and cannot be edited.
     */
    public ReadOnlyObjectProperty<Optional<SourceProblem>> brokenSourceProperty() {
        return brokenSource.getReadOnlyProperty();
    }

    public void setBrokenSource(Optional<SourceProblem> problem) {
        brokenSource.set(problem);
    }

    public void addListener(Consumer<DocumentChange> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<DocumentChange> listener) {
        listeners.remove(listener);
    }

    public void addRefusalListener(Consumer<Message> listener) {
        refusalListeners.add(listener);
    }

    private void changed(DocumentChange change) {
        document.set(change.after());
        undoLabel.set(stack.undoLabel().map(Message::text).orElse(""));
        redoLabel.set(stack.redoLabel().map(Message::text).orElse(""));
        dirty.set(stack.isDirty());
        selection.keep(change.after(), change.selection());
        listeners.forEach(listener -> listener.accept(change));
    }
}
