package io.dromos.model.edit;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.List;

/**
 * Tells that a document was replaced by another. What did not change is the same object in both, so views compare
 * elements by identity.
 *
 * @param revision
 *            grows with each change, undo and redo included
 * @param selection
 *            what should be selected now; empty: as it was
 */
public record DocumentChange(FlowDocument before, FlowDocument after, long revision, Kind kind, Message label,
        List<ElementId> selection) {

    /** What brought the change. */
    public enum Kind {
        EXECUTE, UNDO, REDO
    }

    public DocumentChange {
        selection = List.copyOf(selection);
    }
}
