package io.dromos.designer.ui.input;

import io.dromos.model.expression.conversion.Meaning;

/** Renames what expressions name, everywhere it stands. UI thread only. */
public interface NameRenaming {

    /** For views whose names nobody renames. */
    NameRenaming NONE = new NameRenaming() {
        @Override
        public boolean knows(Meaning meaning) {
            return false;
        }

        @Override
        public void begin(Meaning meaning) {
            // Nothing that it knows.
        }
    };

    /** Whether it has a name of the user's own that can be another. */
    boolean knows(Meaning meaning);

    /** Asks for the new name, shows all places, and changes them. */
    void begin(Meaning meaning);
}
