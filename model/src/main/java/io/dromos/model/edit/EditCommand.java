package io.dromos.model.edit;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.message.Message;

/**
 * An edit that a user can make, as a value. Menus, keys, palette, inspector and command line build the same records.
 */
public interface EditCommand {

    /** What the undo menu calls it. */
    Message label();

    /** The document after the edit, or why it cannot be made. Changes nothing; any thread may call it. */
    EditResult apply(FlowDocument document);

    /** Whether this edit goes on with the one before, as typing does, so that one undo takes back both. */
    default boolean continues(EditCommand previous) {
        return false;
    }

    /**
     * Whether this edit makes all of the one before good again, as a value that is typed on does: made on the document
     * before both, it leaves no trace of what stood there in between, such as quotes that only that needed.
     */
    default boolean replaces(EditCommand previous) {
        return false;
    }
}
