package io.dromos.model.edit;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Applies commands to a document and takes them back. Undo puts the old document back; no command knows its inverse.
 *
 * <p>
 * Confined to one thread. A listener hears of a change when all is consistent, and may not execute.
 */
public final class CommandStack {

    private record Entry(EditCommand command, FlowDocument before, FlowDocument after, List<ElementId> selection) {}

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();
    private final List<Consumer<DocumentChange>> listeners = new CopyOnWriteArrayList<>();
    private FlowDocument document;
    private FlowDocument saved;
    private long revision;
    private boolean publishing;
    private @Nullable EditCommand last;

    public CommandStack(FlowDocument document) {
        this.document = document;
        this.saved = document;
    }

    public FlowDocument document() {
        return document;
    }

    /** Grows with each change. */
    public long revision() {
        return revision;
    }

    public EditResult execute(EditCommand command) {
        refuseReentry();
        Optional<EditCommand> previous = Optional.ofNullable(last).filter(command::continues);
        boolean replaces = previous.filter(command::replaces).isPresent();
        if (replaces && command.equals(last)) {
            return new EditResult.Applied(document, List.of());
        }
        EditResult result = command.apply(replaces ? done.element().before() : document);
        if (result instanceof EditResult.Applied(FlowDocument after, List<ElementId> selection) && after != document) {
            push(command, previous.isPresent(), after, selection);
            publish(after, DocumentChange.Kind.EXECUTE, command.label(), selection);
        }
        return result;
    }

    /** A step that ends where it began is none. */
    private void push(EditCommand command, boolean goesOn, FlowDocument after, List<ElementId> selection) {
        Entry entry = goesOn ? done.pop() : new Entry(command, document, document, List.of());
        last = null;
        if (entry.before() != after) {
            done.push(new Entry(entry.command(), entry.before(), after, selection));
            last = command;
        }
        undone.clear();
    }

    public boolean undo() {
        refuseReentry();
        if (done.isEmpty()) {
            return false;
        }
        Entry entry = done.pop();
        undone.push(entry);
        last = null;
        publish(entry.before(), DocumentChange.Kind.UNDO, entry.command().label(), List.of());
        return true;
    }

    public boolean redo() {
        refuseReentry();
        if (undone.isEmpty()) {
            return false;
        }
        Entry entry = undone.pop();
        done.push(entry);
        last = null;
        publish(entry.after(), DocumentChange.Kind.REDO, entry.command().label(), entry.selection());
        return true;
    }

    public Optional<Message> undoLabel() {
        return Optional.ofNullable(done.peek()).map(entry -> entry.command().label());
    }

    public Optional<Message> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(entry -> entry.command().label());
    }

    /** The next edit starts an undo step of its own, even if it would go on with the last. */
    public void breakMerging() {
        last = null;
    }

    public void markSaved() {
        saved = document;
        last = null;
    }

    /** Whether the document differs from what was last saved; undoing back to it counts as saved. */
    public boolean isDirty() {
        return saved != document;
    }

    public void addListener(Consumer<DocumentChange> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<DocumentChange> listener) {
        listeners.remove(listener);
    }

    private void publish(FlowDocument after, DocumentChange.Kind kind, Message label, List<ElementId> selection) {
        DocumentChange change = new DocumentChange(document, after, ++revision, kind, label, selection);
        document = after;
        publishing = true;
        try {
            listeners.forEach(listener -> listener.accept(change));
        } finally {
            publishing = false;
        }
    }

    private void refuseReentry() {
        if (publishing) {
            throw new IllegalStateException("a listener may not change the document");
        }
    }
}
