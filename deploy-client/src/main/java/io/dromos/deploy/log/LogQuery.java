package io.dromos.deploy.log;

import java.time.Instant;
import java.util.List;

/**
 * Which log lines: of these flows (none: all), at this level or above (empty: INFO), from this moment
 * ({@link Instant#EPOCH}: from the start), and whether to wait for more.
 */
public record LogQuery(List<String> flowCodes, String minimumLevel, Instant since, boolean follow) {

    public LogQuery {
        flowCodes = List.copyOf(flowCodes);
    }

    public static LogQuery of(String... flowCodes) {
        return new LogQuery(List.of(flowCodes), "", Instant.EPOCH, false);
    }

    public LogQuery atLevel(String level) {
        return new LogQuery(flowCodes, level, since, follow);
    }

    public LogQuery since(Instant moment) {
        return new LogQuery(flowCodes, minimumLevel, moment, follow);
    }

    public LogQuery following() {
        return new LogQuery(flowCodes, minimumLevel, since, true);
    }
}
