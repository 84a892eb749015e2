package io.dromos.designer.run.log;

import io.dromos.designer.i18n.Words;
import java.util.Locale;

/** How much a line of the log matters, in rising order. */
enum LogLevel {
    TRACE, DEBUG, INFO, WARN, ERROR;

    /** A level that is not known counts as {@code INFO}. */
    static LogLevel of(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (LogLevel level : values()) {
            if (level.name().equals(upper)) {
                return level;
            }
        }
        return "WARNING".equals(upper) ? WARN : INFO;
    }

    /** What is shown when this is the least that matters. */
    String words() {
        return this == TRACE ? Words.of("log.level.all") : Words.of("log.level.least", name());
    }

    String styleClass() {
        return "level-" + name().toLowerCase(Locale.ROOT);
    }
}
