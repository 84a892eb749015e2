package io.dromos.deploy.fake;

import com.google.protobuf.Timestamp;
import io.dromos.protocol.v1.LogBatch;
import io.dromos.protocol.v1.LogLine;
import io.dromos.protocol.v1.ObservabilityServiceGrpc;
import io.dromos.protocol.v1.TailLogsRequest;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A log in memory; the resume token is the number of lines that were sent. */
final class FakeLog extends ObservabilityServiceGrpc.ObservabilityServiceImplBase {

    private final List<LogLine> lines = new ArrayList<>();
    private final List<StreamObserver<LogBatch>> followers = new ArrayList<>();

    synchronized void add(String flowCode, String eventType, String text) {
        lines.add(LogLine.newBuilder().setTime(Timestamp.newBuilder().setSeconds(Instant.now().getEpochSecond()))
                .setLevel("INFO").setFlowCode(flowCode).setEventType(eventType).setMessage(text)
                .setSeq(lines.size() + 1L).build());
        List.copyOf(followers).forEach(follower -> send(follower, lines.size() - 1));
    }

    @Override
    public synchronized void tailLogs(TailLogsRequest request, StreamObserver<LogBatch> answer) {
        String token = request.getResumeToken();
        send(answer, token.isEmpty() ? 0 : Integer.parseInt(token));
        if (request.getFollow()) {
            followers.add(answer);
        } else {
            answer.onCompleted();
        }
    }

    private void send(StreamObserver<LogBatch> answer, int from) {
        try {
            answer.onNext(LogBatch.newBuilder().addAllLines(lines.subList(from, lines.size()))
                    .setResumeToken(Integer.toString(lines.size())).build());
        } catch (RuntimeException gone) {
            followers.remove(answer);
        }
    }
}
