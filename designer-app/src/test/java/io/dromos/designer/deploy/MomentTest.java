package io.dromos.designer.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.junit.jupiter.api.Test;

class MomentTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 30, 12, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void ofTodayTheTimeIsSaid() {
        assertThat(Moment.brief(Instant.parse("2026-11-30T10:51:24Z"), NOW))
                .isEqualTo(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).format(LocalTime.of(10, 51)));
    }

    @Test
    void ofAnotherDayTheDateIsSaid() {
        assertThat(Moment.brief(Instant.parse("2026-11-29T23:59:00Z"), NOW)).isEqualTo(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.of(2026, 11, 29)));
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertThat(Moment.brief(Instant.EPOCH, NOW)).isEmpty();
        assertThat(Moment.full(Instant.EPOCH)).isEmpty();
    }
}
