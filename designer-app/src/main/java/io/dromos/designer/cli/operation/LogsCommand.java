package io.dromos.designer.cli.operation;

import io.dromos.deploy.log.LogLine;
import io.dromos.deploy.log.LogListener;
import io.dromos.deploy.log.LogQuery;
import io.dromos.deploy.log.LogSubscription;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the log of flows, and goes on with it when asked to. */
@Command(name = "logs", description = "Prints the log of one flow or of all.")
@Example({"dromos logs orders --since 15m --level WARN", "dromos logs --follow --format json"})
public final class LogsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HostOptions host = new HostOptions();

    @Parameters(paramLabel = "FLOW", arity = "0..1", description = "The flow's code; default: all flows.")
    private String flow = "";

    @Option(names = "--follow", description = "Waits for more, until it is ended by hand.")
    private boolean follow;

    @Option(names = "--level", paramLabel = "LEVEL", description = "TRACE, DEBUG (with steps), INFO, WARN or ERROR; default: INFO.")
    private @Nullable Level level;

    private enum Level {
        TRACE, DEBUG, INFO, WARN, ERROR
    }

    @Option(names = "--since", paramLabel = "MOMENT", description = "A moment (2026-01-31T08:00:00Z) or how long ago (90s, 15m, 2h, 3d); default: the start.")
    private String since = "";

    public LogsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LogQuery query = (flow.isEmpty() ? LogQuery.of() : LogQuery.of(flow)).since(moment())
                .atLevel(level == null ? "" : level.name());
        Printer printer = new Printer();
        try (ServiceConnection service = ServiceConnection.toPassing(host, console)) {
            LogSubscription log = service.client().tail(follow ? query.following() : query, printer);
            try {
                printer.awaitEnd();
            } finally {
                log.close();
            }
            return ExitStatus.DONE;
        }
    }

    private Instant moment() {
        if (since.isEmpty()) {
            return Instant.EPOCH;
        }
        try {
            return since.matches("\\d+[smhd]") ? Instant.now().minus(ago()) : Instant.parse(since);
        } catch (DateTimeParseException wrong) {
            throw Impossible.of("cli.wrong-moment", since);
        }
    }

    private Duration ago() {
        long amount = Long.parseLong(since.substring(0, since.length() - 1));
        return switch (since.charAt(since.length() - 1)) {
            case 's' -> Duration.ofSeconds(amount);
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private final class Printer implements LogListener {

        private final CompletableFuture<Boolean> end = new CompletableFuture<>();

        @Override
        public void lines(List<LogLine> lines, long dropped) {
            lines.forEach(line -> console.result(LogText.of(line), line));
            if (dropped > 0) {
                console.progress(Message.of("cli.lines-dropped", dropped));
            }
        }

        @Override
        public void ended() {
            end.complete(true);
        }

        @Override
        public void failed(Message reason) {
            end.completeExceptionally(new Impossible(reason));
        }

        void awaitEnd() {
            try {
                end.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Impossible impossible
                        ? impossible
                        : new IllegalStateException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
