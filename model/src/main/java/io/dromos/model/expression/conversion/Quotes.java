package io.dromos.model.expression.conversion;

import java.util.Optional;

/** Texts between quotes. */
final class Quotes {

    private Quotes() {
    }

    /** Empty for a text that would need escapes, which each language writes in its own way. */
    static Optional<String> around(String text, char quote) {
        boolean plain = text.indexOf(quote) < 0 && text.indexOf('\\') < 0 && text.indexOf('\n') < 0
                && text.indexOf('\r') < 0 && text.indexOf('$') < 0;
        return plain ? Optional.of(quote + text + quote) : Optional.empty();
    }
}
