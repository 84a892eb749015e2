package io.dromos.designer.deploy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A moment in words as short as a column: of today the time alone, of another day the date alone. */
final class Moment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);

    private Moment() {
    }

    /** Empty for a moment that is not known. */
    static String brief(Instant moment, ZonedDateTime now) {
        ZonedDateTime here = moment.atZone(now.getZone());
        DateTimeFormatter format = here.toLocalDate().equals(now.toLocalDate()) ? TIME : DATE;
        return moment.equals(Instant.EPOCH) ? "" : format.format(here);
    }

    /** Date and time. */
    static String full(Instant moment) {
        return moment.equals(Instant.EPOCH) ? "" : BOTH.format(moment.atZone(ZoneId.systemDefault()));
    }
}
