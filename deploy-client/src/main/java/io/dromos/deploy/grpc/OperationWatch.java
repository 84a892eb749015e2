package io.dromos.deploy.grpc;

import io.dromos.deploy.deployment.RequestId;
import io.dromos.protocol.v1.DeploymentServiceGrpc;
import io.dromos.protocol.v1.GetOperationRequest;
import io.dromos.protocol.v1.Operation;
import io.grpc.ClientCall;
import io.grpc.Deadline;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An operation's phases as the service streams them, taken out one by one by the thread that waits for the order. */
final class OperationWatch implements StreamObserver<Operation>, AutoCloseable {

    private final LinkedBlockingQueue<Reply<Operation>> replies = new LinkedBlockingQueue<>();
    private final ClientCall<GetOperationRequest, Operation> call;

    private OperationWatch(ClientCall<GetOperationRequest, Operation> call) {
        this.call = call;
    }

    static OperationWatch open(Calls calls, RequestId requestId, Deadline deadline) {
        ClientCall<GetOperationRequest, Operation> call = calls.open(DeploymentServiceGrpc.getWatchOperationMethod(),
                Calls.options(deadline));
        OperationWatch watch = new OperationWatch(call);
        calls.stream(call, Orders.operationRequest(requestId), watch);
        return watch;
    }

    /** The next phase, or the end of the stream as an error; {@link Reply.Waiting} after the patience. */
    Reply<Operation> next(Duration patience) {
        boolean interrupted = false;
        long until = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                try {
                    return Objects.requireNonNullElseGet(
                            replies.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS), Reply.Waiting::new);
                } catch (InterruptedException looksLater) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void onNext(Operation operation) {
        replies.add(new Reply.Answer<>(operation));
    }

    @Override
    public void onError(Throwable cause) {
        replies.add(new Reply.Broken<>(cause));
    }

    @Override
    public void onCompleted() {
        onError(Status.UNAVAILABLE.withDescription("the service ended the watch").asRuntimeException());
    }

    @Override
    public void close() {
        call.cancel("no longer watched", null);
    }
}
