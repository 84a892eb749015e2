package io.dromos.deploy.grpc;

import com.google.protobuf.Timestamp;
import io.dromos.deploy.log.LogListener;
import io.dromos.deploy.log.LogQuery;
import io.dromos.deploy.log.LogSubscription;
import io.dromos.protocol.v1.LogBatch;
import io.dromos.protocol.v1.ObservabilityServiceGrpc;
import io.dromos.protocol.v1.TailLogsRequest;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A running log. When the connection breaks it waits for the service to come back and goes on after the last line.
 * Closing is safe from any thread; lines come one batch at a time on gRPC's threads.
 */
final class LogTail implements LogSubscription, StreamObserver<LogBatch> {

    private final Calls calls;
    private final LogQuery query;
    private final LogListener listener;
    private String resumeToken = "";
    private boolean closed;
    private @Nullable ClientCall<TailLogsRequest, LogBatch> call;

    LogTail(Calls calls, LogQuery query, LogListener listener) {
        this.calls = calls;
        this.query = query;
        this.listener = listener;
    }

    LogTail start() {
        open(CallOptions.DEFAULT);
        return this;
    }

    private synchronized void open(CallOptions options) {
        if (closed) {
            return;
        }
        ClientCall<TailLogsRequest, LogBatch> opened = calls.open(ObservabilityServiceGrpc.getTailLogsMethod(),
                options);
        call = opened;
        calls.stream(opened, request(), this);
    }

    private TailLogsRequest request() {
        TailLogsRequest.Builder request = TailLogsRequest.newBuilder().addAllFlowCodes(query.flowCodes())
                .setMinLevel(query.minimumLevel()).setFollow(query.follow()).setResumeToken(resumeToken);
        if (resumeToken.isEmpty()) {
            Instant since = query.since();
            request.setSince(Timestamp.newBuilder().setSeconds(since.getEpochSecond()).setNanos(since.getNano()));
        }
        return request.build();
    }

    @Override
    public void onNext(LogBatch batch) {
        synchronized (this) {
            resumeToken = batch.getResumeToken().isEmpty() ? resumeToken : batch.getResumeToken();
        }
        listener.lines(batch.getLinesList().stream().map(FromProtocol::logLine).toList(), batch.getDropped());
    }

    @Override
    public void onError(Throwable cause) {
        Reply.Broken<LogBatch> error = new Reply.Broken<>(cause);
        if (isClosed()) {
            listener.ended();
        } else if (query.follow() && error.mayHaveArrived()) {
            open(CallOptions.DEFAULT.withWaitForReady());
        } else {
            listener.failed(calls.failures().of(error).message());
        }
    }

    @Override
    public void onCompleted() {
        listener.ended();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (call != null) {
            call.cancel("no longer wanted", null);
        }
    }
}
