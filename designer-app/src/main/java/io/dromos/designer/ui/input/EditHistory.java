package io.dromos.designer.ui.input;

/** Undo and redo of whatever a field edits. A field has no history of its own: its typing is part of the document's. */
public interface EditHistory {

    /** For fields whose content is no part of a document. */
    EditHistory NONE = new EditHistory() {
        @Override
        public void undo() {
            // Nothing was done.
        }

        @Override
        public void redo() {
            // Nothing was undone.
        }
    };

    void undo();

    void redo();
}
