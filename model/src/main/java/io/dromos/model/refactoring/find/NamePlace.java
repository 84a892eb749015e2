package io.dromos.model.refactoring.find;

import io.dromos.model.expression.TextRange;
import io.dromos.model.refactoring.NameUse;

/** A name inside a text: an expression's or a file's. */
record NamePlace(TextRange range, boolean certain) {

    NamePlace shifted(int by) {
        return new NamePlace(new TextRange(range.start() + by, range.end() + by), certain);
    }

    NamePlace likely() {
        return new NamePlace(range, false);
    }

    /** What the place is for people, where it lies in a file. */
    NameUse use(String text, int line, String newName) {
        int start = text.lastIndexOf('\n', range.start() - 1) + 1;
        int end = text.indexOf('\n', range.end());
        String rest = text.substring(range.end(), end < 0 ? text.length() : end);
        String before = text.substring(start, range.start());
        return new NameUse(range, line, (before + range.of(text) + rest).strip(), (before + newName + rest).strip(),
                certain);
    }
}
