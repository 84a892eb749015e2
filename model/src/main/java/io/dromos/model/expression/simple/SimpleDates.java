package io.dromos.model.expression.simple;

import java.text.SimpleDateFormat;
import java.util.Locale;
import java.util.Optional;

/** Patterns of <code>${date:now:yyyy-MM-dd}</code>: Camel reads them only when the flow runs. */
final class SimpleDates {

    private SimpleDates() {
    }

    /** The pattern of a date function if it cannot be one. */
    static Optional<String> problem(String content) {
        return pattern(content).filter(pattern -> !pattern.contains("${") && !pattern.contains("{{"))
                .filter(pattern -> !valid(pattern));
    }

    private static Optional<String> pattern(String content) {
        if (content.startsWith("date:")) {
            return after(content, "date:".length(), 1);
        }
        return content.startsWith("date-with-timezone:")
                ? after(content, "date-with-timezone:".length(), 2)
                : Optional.empty();
    }

    /** What stands behind so many colons. */
    private static Optional<String> after(String content, int from, int colons) {
        int at = from;
        for (int i = 0; i < colons; i++) {
            int colon = content.indexOf(':', at);
            if (colon < 0) {
                return Optional.empty();
            }
            at = colon + 1;
        }
        return Optional.of(content.substring(at));
    }

    private static boolean valid(String pattern) {
        try {
            return !new SimpleDateFormat(pattern, Locale.ROOT).toPattern().isEmpty();
        } catch (IllegalArgumentException wrong) {
            return false;
        }
    }
}
