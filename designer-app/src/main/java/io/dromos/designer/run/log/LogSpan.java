package io.dromos.designer.run.log;

import io.dromos.designer.i18n.Words;
import java.time.Duration;
import java.util.Locale;

/** How far back the log is shown. */
enum LogSpan {
    TEN_MINUTES(Duration.ofMinutes(10)), HOUR(Duration.ofHours(1)), DAY(Duration.ofDays(1)), WEEK(Duration.ofDays(7)),
    /** Between two days that are chosen. */
    DATES(Duration.ZERO);

    private final Duration back;

    LogSpan(Duration back) {
        this.back = back;
    }

    Duration back() {
        return back;
    }

    String words() {
        return Words.of("log.span." + name().toLowerCase(Locale.ROOT));
    }
}
