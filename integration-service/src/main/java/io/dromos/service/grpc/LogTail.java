package io.dromos.service.grpc;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.protobuf.Timestamp;
import io.dromos.protocol.v1.LogBatch;
import io.dromos.protocol.v1.TailLogsRequest;
import io.dromos.service.observe.EventType;
import io.dromos.service.observe.LogFollower;
import io.dromos.service.observe.LogHub;
import io.dromos.service.observe.LogLevel;
import io.dromos.service.observe.LogLine;
import io.dromos.service.observe.LogQuery;
import io.grpc.stub.ServerCallStreamObserver;

/** One client that reads the log: first what is written down, then what comes, without a gap or a repetition. */
final class LogTail {

    private static final int MOST_BACKFILL = 10_000;
    private static final int BATCH = 200;
    private static final long WAIT_MILLIS = 200;

    private final LogHub hub;
    private final TailLogsRequest request;
    private final ServerCallStreamObserver<LogBatch> reply;
    private long last;

    LogTail(LogHub hub, TailLogsRequest request, ServerCallStreamObserver<LogBatch> reply) {
        this.hub = hub;
        this.request = request;
        this.reply = reply;
    }

    /** Returns when all is said, or when the client has gone. */
    void run() {
        LogQuery query = query();
        if (!request.getFollow()) {
            send(backfill(query), 0);
            reply.onCompleted();
            return;
        }
        try (LogFollower follower = hub.follow(query)) {
            List<LogLine> old = backfill(query);
            // Also when it is empty: the client then knows that nothing from here on will be missed.
            send(old, 0);
            if (old.isEmpty()) {
                reply.onNext(LogBatch.newBuilder().setResumeToken(String.valueOf(last)).build());
            }
            while (!reply.isCancelled()) {
                List<LogLine> lines = follower.take(WAIT_MILLIS);
                send(lines.stream().filter(line -> line.seq() > last).toList(), follower.dropped());
            }
        } catch (InterruptedException ending) {
            reply.onCompleted();
        }
    }

    private List<LogLine> backfill(LogQuery query) {
        String token = request.getResumeToken();
        if (!token.isEmpty()) {
            if (!token.matches("[0-9]{1,18}")) {
                throw new IllegalArgumentException("not a resume token: " + token);
            }
            last = Long.parseLong(token);
            return hub.newest(query, last, MOST_BACKFILL);
        }
        int most = request.getBackfill() > 0
                ? request.getBackfill()
                : request.hasSince() || request.hasUntil() ? MOST_BACKFILL : 0;
        return most == 0 ? List.of() : hub.newest(query, 0, Math.min(most, MOST_BACKFILL));
    }

    private void send(List<LogLine> lines, long dropped) {
        for (int from = 0; from < lines.size(); from += BATCH) {
            LogBatch.Builder batch = LogBatch.newBuilder().setDropped(from == 0 ? dropped : 0);
            for (LogLine line : lines.subList(from, Math.min(lines.size(), from + BATCH))) {
                last = Math.max(last, line.seq());
                batch.addLines(line(line));
            }
            reply.onNext(batch.setResumeToken(String.valueOf(last)).build());
        }
    }

    private static io.dromos.protocol.v1.LogLine line(LogLine line) {
        LogLine.Subject subject = line.subject();
        return io.dromos.protocol.v1.LogLine.newBuilder().setTime(Replies.time(line.time()))
                .setLevel(line.level().name()).setNode(Replies.NODE).setFlowCode(subject.flowCode())
                .setStepId(subject.stepId()).setExchangeId(subject.exchangeId()).setMessage(line.message())
                .setThread(subject.thread()).setStack(line.stack()).setSeq(line.seq())
                .setEventType(line.type().label()).setInitiator(subject.initiator())
                .putAllDetails(line.details()).setRevision(subject.revision()).build();
    }

    private LogQuery query() {
        Set<EventType> types = new HashSet<>();
        request.getEventTypesList().forEach(label -> types.add(EventType.of(label)
                .orElseThrow(() -> new IllegalArgumentException("no such event type: " + label))));
        LogLevel least = request.getMinLevel().isEmpty() ? LogLevel.INFO : LogLevel.of(request.getMinLevel());
        return new LogQuery(Set.copyOf(request.getFlowCodesList()), least, types, request.getContains(),
                request.getExchangeId(), request.getInitiator(),
                request.hasSince() ? Optional.of(instant(request.getSince())) : Optional.empty(),
                request.hasUntil() ? Optional.of(instant(request.getUntil())) : Optional.empty());
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }
}
