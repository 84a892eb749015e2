package io.dromos.deploy.grpc;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.Cancellation;
import io.dromos.deploy.Outcome;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Deadline;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Makes calls on one channel and turns what comes back into outcomes. Thread-safe. */
final class Calls {

    /** Longer than any deadline: the deadline itself ends the wait. */
    private static final Duration UNTIL_THE_DEADLINE = Duration.ofDays(1);

    private final ManagedChannel channel;
    private final Failures failures;

    Calls(ManagedChannel channel, Failures failures) {
        this.channel = channel;
        this.failures = failures;
    }

    Failures failures() {
        return failures;
    }

    static Deadline deadline(CallLimits limits) {
        return Deadline.after(limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Asks and waits; for calls that change nothing, so that they can end at once on cancel. */
    <Q, A> Outcome<A> ask(MethodDescriptor<Q, A> method, Q request, CallLimits limits) {
        return outcome(reply(method, request, options(deadline(limits)), limits.cancellation()));
    }

    /** Asks again after the connection broke: connects at once, and waits for the connection within the deadline. */
    <Q, A> Reply<A> askAgain(MethodDescriptor<Q, A> method, Q request, Deadline deadline) {
        return askAgain(method, request, deadline, new Cancellation());
    }

    <Q, A> Reply<A> askAgain(MethodDescriptor<Q, A> method, Q request, Deadline deadline, Cancellation cancellation) {
        channel.resetConnectBackoff();
        CallOptions options = options(deadline).withWaitForReady();
        Reply<A> reply = reply(method, request, options, cancellation);
        // What was just handed to the connection that broke is told as lost with it, though a new one comes up.
        boolean lost = reply instanceof Reply.Broken<A> error && error.mayHaveArrived();
        return lost ? reply(method, request, options, cancellation) : reply;
    }

    <Q, A> Reply<A> reply(MethodDescriptor<Q, A> method, Q request, CallOptions options, Cancellation cancellation) {
        Pending<A> pending = new Pending<>();
        ClientCall<Q, A> call = channel.newCall(method, options);
        ClientCalls.asyncUnaryCall(call, request, pending);
        Cancellation.Registration registration = cancellation.onCancel(() -> call.cancel("cancelled", null));
        try {
            return pending.await(UNTIL_THE_DEADLINE);
        } finally {
            registration.close();
        }
    }

    /** Sends and does not wait. */
    <Q, A> Pending<A> send(MethodDescriptor<Q, A> method, Q request, Deadline deadline) {
        Pending<A> pending = new Pending<>();
        ClientCalls.asyncUnaryCall(channel.newCall(method, options(deadline)), request, pending);
        return pending;
    }

    <Q, A> ClientCall<Q, A> open(MethodDescriptor<Q, A> method, CallOptions options) {
        return channel.newCall(method, options);
    }

    <Q, A> void stream(ClientCall<Q, A> call, Q request, StreamObserver<A> observer) {
        ClientCalls.asyncServerStreamingCall(call, request, observer);
    }

    static CallOptions options(Deadline deadline) {
        return CallOptions.DEFAULT.withDeadline(deadline);
    }

    <A> Outcome<A> outcome(Reply<A> reply) {
        return switch (reply) {
            case Reply.Answer<A>(A value) -> Outcome.done(value);
            case Reply.Broken<A> error -> Outcome.failed(failures.of(error));
            case Reply.Waiting<A>() -> Outcome.failed(failures.timedOut());
        };
    }
}
