package io.dromos.designer.ui.input;

import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.refactoring.NamedThing;
import java.nio.file.Path;

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

        @Override
        public boolean reaches(Path file) {
            return false;
        }

        @Override
        public void begin(NamedThing thing, String name, Path flow) {
            // It reaches no file.
        }
    };

    /** Whether it has a name of the user's own that can be another. */
    boolean knows(Meaning meaning);

    /** Asks for the new name, shows all places, and changes them. */
    void begin(Meaning meaning);

    /** Whether what stands in a file is found: it is a flow of the workspace. */
    boolean reaches(Path file);

    /** As the other, for what has a name without an expression. */
    void begin(NamedThing thing, String name, Path flow);
}
