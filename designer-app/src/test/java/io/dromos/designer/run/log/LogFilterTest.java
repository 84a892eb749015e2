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
        assertThat(LogFilter.ALL.atLeast(LogLevel.WARN).test(line)).isTrue();
        assertThat(LogFilter.ALL.atLeast(LogLevel.ERROR).test(line)).isFalse();
    }

    @Test
    void findsTextFlowStepAndInitiatorWithoutRegardToCase() {
        assertThat(LogFilter.ALL.withText("ANSWER").test(line)).isTrue();
        assertThat(LogFilter.ALL.withText("Orders").test(line)).isTrue();
        assertThat(LogFilter.ALL.withText("tester").test(line)).isTrue();
        assertThat(LogFilter.ALL.withText("refunds").test(line)).isFalse();
    }

    @Test
    void canShowOneEventTypeOnly() {
        assertThat(LogFilter.ALL.of("step", "", "").test(line)).isTrue();
        assertThat(LogFilter.ALL.of("failed", "", "").test(line)).isFalse();
    }

    @Test
    void canShowOneFlowOrInitiatorOnly() {
        assertThat(LogFilter.ALL.of("", "orders", "tester").test(line)).isTrue();
        assertThat(LogFilter.ALL.of("", "refunds", "").test(line)).isFalse();
        assertThat(LogFilter.ALL.of("", "", "somebody").test(line)).isFalse();
    }

    @Test
    void theFirstMomentCountsAndTheLastDoesNot() {
        assertThat(LogFilter.ALL.between(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)).test(line)).isTrue();
        assertThat(LogFilter.ALL.between(Instant.EPOCH.minusSeconds(1), Instant.EPOCH).test(line)).isFalse();
    }

    @Test
    void anUnknownLevelCountsAsInformation() {
        assertThat(LogLevel.of("NOTICE")).isEqualTo(LogLevel.INFO);
    }
}
