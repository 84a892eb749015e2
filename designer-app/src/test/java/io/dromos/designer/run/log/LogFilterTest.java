package io.dromos.designer.run.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.log.LogLine;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFilterTest {

    private final LogLine line = new LogLine(Instant.EPOCH, "WARN", "step", "orders", "ship", "A-1",
            "Answer took long", "", 1, "tester", Map.of());

    @Test
    void takesEverythingAtFirst() {
        assertThat(LogFilter.ALL.test(line)).isTrue();
    }

    @Test
    void hidesLinesBelowTheLevel() {
        assertThat(new LogFilter("", LogLevel.WARN, "").test(line)).isTrue();
        assertThat(new LogFilter("", LogLevel.ERROR, "").test(line)).isFalse();
    }

    @Test
    void findsTextFlowStepAndInitiatorWithoutRegardToCase() {
        assertThat(new LogFilter("ANSWER", LogLevel.TRACE, "").test(line)).isTrue();
        assertThat(new LogFilter("Orders", LogLevel.TRACE, "").test(line)).isTrue();
        assertThat(new LogFilter("tester", LogLevel.TRACE, "").test(line)).isTrue();
        assertThat(new LogFilter("refunds", LogLevel.TRACE, "").test(line)).isFalse();
    }

    @Test
    void canShowOneEventTypeOnly() {
        assertThat(new LogFilter("", LogLevel.TRACE, "step").test(line)).isTrue();
        assertThat(new LogFilter("", LogLevel.TRACE, "failed").test(line)).isFalse();
    }

    @Test
    void anUnknownLevelCountsAsInformation() {
        assertThat(LogLevel.of("NOTICE")).isEqualTo(LogLevel.INFO);
    }
}
