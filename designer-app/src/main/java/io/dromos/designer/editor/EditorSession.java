package io.dromos.designer.editor;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowDocument.EditedText;
import io.dromos.model.edit.CommandStack;
import io.dromos.model.edit.DocumentChange;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.command.EditSource;
import io.dromos.model.message.Message;
import io.dromos.model.source.SourceProblem;
import io.dromos.model.source.TextEdit;
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
    private final ReadOnlyObjectWrapper<Optional<UnfinishedSource>> unfinished = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final List<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Message>> refusalListeners = new CopyOnWriteArrayList<>();
    private SourceState saved;
    private EditHistory typing = EditHistory.NONE;

    public EditorSession(FlowDocument document) {
        this.stack = new CommandStack(document);
        this.saved = new SourceState(document, Optional.empty());
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

    /**
     * Applies a command. A refusal changes nothing and is also told to those who listen for refusals; while the source
     * is unfinished everything is refused, for it would be lost.
     */
    public EditResult execute(EditCommand command) {
        EditResult result = unfinished.get().isPresent()
                ? new EditResult.Refused(Message.of("edit.unfinished-source"))
                : stack.execute(command);
        if (result instanceof EditResult.Refused(Message reason)) {
            refusalListeners.forEach(listener -> listener.accept(reason));
        }
        return result;
    }

    /** Takes the last step back; while the source is unfinished, what was typed there last. */
    public void undo() {
        if (unfinished.get().isPresent()) {
            typing.undo();
        } else {
            stack.undo();
        }
    }

    /** While the source is unfinished, only what was typed there can come back. */
    public void redo() {
        if (unfinished.get().isPresent()) {
            typing.redo();
        } else {
            stack.redo();
        }
    }

    /** Who shows the source takes back what is typed there while it is unfinished. */
    public void setTyping(EditHistory history) {
        typing = history;
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

    /** Tells that this is on disk, whatever was edited meanwhile. */
    public void markSaved(SourceState written) {
        saved = written;
        stack.breakMerging();
        refresh();
    }

    /** The next edit starts an undo step of its own: a field lost the focus, another element was selected. */
    public void endTyping() {
        stack.breakMerging();
    }

    /** What is seen now: what would be saved. */
    public SourceState source() {
        return new SourceState(document(), unfinished.get());
    }

    /**
     * The text of the source view while it is no flow; empty: view and document agree. While it is set the canvas shows
     * the last good flow and cannot be edited.
     */
    public ReadOnlyObjectProperty<Optional<UnfinishedSource>> unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    public void setUnfinished(Optional<UnfinishedSource> text) {
        unfinished.set(text);
        refresh();
    }

    /** Puts a whole text in place of the document's, as one step; what is no YAML is shown as unfinished. */
    public void replaceSource(String text) {
        TextEdit edit = new TextEdit(0, document().text().length(), text);
        switch (document().edited(List.of(edit), List.of())) {
            case EditedText.Edited _ -> execute(new EditSource(edit));
            case EditedText.Broken(SourceProblem problem) ->
                setUnfinished(Optional.of(new UnfinishedSource(text, problem)));
        }
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
        refresh();
        selection.keep(change.after(), change.selection());
        listeners.forEach(listener -> listener.accept(change));
    }

    private void refresh() {
        boolean typed = unfinished.get().isPresent();
        undoLabel.set(typed ? Words.of("editor.typing") : stack.undoLabel().map(Message::text).orElse(""));
        redoLabel.set(typed ? "" : stack.redoLabel().map(Message::text).orElse(""));
        dirty.set(!source().same(saved));
    }
}
