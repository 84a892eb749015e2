package io.dromos.model.refactoring.find;

import io.dromos.model.expression.TextRange;

/** A name inside an expression's text. */
record NamePlace(TextRange range, boolean certain) {

    NamePlace shifted(int by) {
        return new NamePlace(new TextRange(range.start() + by, range.end() + by), certain);
    }

    NamePlace likely() {
        return new NamePlace(range, false);
    }
}
