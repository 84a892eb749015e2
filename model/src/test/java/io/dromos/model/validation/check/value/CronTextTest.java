package io.dromos.model.validation.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"0/5 * * * * ?", "0 0/5 12-18 ? * MON-FRI", "0+0+12+1,15+*+?", "0 15 10 L-3 * ?",
            "0 15 10 ? * 6#3", "0 15 10 ? JAN,feb 6L 2030-2035/2", "0 0 12 ? JANUARY MONDAY-FRIDAY",
            "0%200%2012%20LW%20*%20?", "*/10 * * ? * *"})
    void takesWhatQuartzTakes(String cron) {
        assertThat(CronText.QUARTZ.wrong(cron)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0 60 * * * ?,60,cron-minute", "0 0 24 * * ?,24,cron-hour", "0 0 0 32 * ?,32,cron-day",
            "0 0 0 1 13 ?,13,cron-month", "0 0 0 ? * MO,MO,cron-weekday", "x 0 0 ? * 1,x,cron-second",
            "0+5-x+0+1+*+?,5-x,cron-minute", "0 0/0 0 1 * ?,0/0,cron-minute", "0 0 0 1 * ? 1,1,cron-year",
            "0/61 * * * * ?,0/61,cron-second", "* * * * * *,*,cron-day", "* * * *,* * * *,cron-fields"})
    void findsTheWrongItem(String cron, String part, String code) {
        assertThat(CronText.QUARTZ.wrong(cron)).singleElement()
                .satisfies(wrong -> assertThat(wrong.range().of(cron)).isEqualTo(part))
                .satisfies(wrong -> assertThat(wrong.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* * * * *", "*/5 0 1 * MON", "0 0/1 * * * ?", "@daily", ""})
    void takesTheShortFormWhereTheComponentDoes(String cron) {
        assertThat(CronText.CRON.wrong(cron)).isEmpty();
    }
}
