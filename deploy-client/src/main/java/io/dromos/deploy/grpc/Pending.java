package io.dromos.deploy.grpc;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * A call with one answer that is under way. Interrupts do not end the wait: a call is ended by its cancellation, so
 * that it is always known what came of it.
 */
class Pending<A> implements StreamObserver<A> {

    private final CompletableFuture<A> answer = new CompletableFuture<>();

    @Override
    public void onNext(A value) {
        answer.complete(value);
    }

    @Override
    public void onError(Throwable cause) {
        answer.completeExceptionally(cause);
    }

    @Override
    public void onCompleted() {
        answer.completeExceptionally(Status.INTERNAL.withDescription("no answer came").asRuntimeException());
    }

    /** Waits this long at most; {@link Reply.Waiting} when there is nothing yet. */
    Reply<A> await(Duration patience) {
        try {
            return new Reply.Answer<>(Uninterruptibles.getUninterruptibly(answer, patience));
        } catch (TimeoutException notYet) {
            return new Reply.Waiting<>();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return new Reply.Broken<>(cause == null ? failed : cause);
        }
    }
}
