package io.dromos.designer.cli.operation;

import io.dromos.deploy.log.LogLine;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A log line as people read it: time, level, flow, event, step, text; a stack below it. */
final class LogText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    private LogText() {
    }

    static String of(LogLine line) {
        String head = String.format(Locale.ROOT, "%s %-5s %s %s", TIME.format(line.time()), line.level(),
                line.flowCode(), line.eventType());
        String step = line.stepId().isEmpty() ? "" : " [" + line.stepId() + "]";
        String stack = line.stack().isEmpty() ? "" : "\n" + line.stack().stripTrailing();
        return head + step + " " + line.text() + stack;
    }
}
