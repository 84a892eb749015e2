package io.dromos.deploy.grpc;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.Cancellation;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Order;
import io.dromos.deploy.deployment.Phase;
import io.dromos.protocol.v1.CancelOperationRequest;
import io.dromos.protocol.v1.DeploymentServiceGrpc;
import io.dromos.protocol.v1.GetOperationRequest;
import io.grpc.Deadline;
import io.grpc.Status;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One order on its way: sent, watched by its request id until it has ended, taken back on cancel or deadline, and found
 * again after the connection broke. Used once, by one thread.
 */
final class OrderCall {

    /** How long a service may take to come back before the outcome counts as unknown; a restart on a busy machine. */
    private static final int RECOVERY_SECONDS = 30;
    private static final Duration TICK = Duration.ofMillis(50);

    private final Calls calls;
    private final Order order;
    private final Consumer<Operation> progress;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private boolean takingBack;
    private @Nullable Phase told;

    OrderCall(Calls calls, Order order, Consumer<Operation> progress, CallLimits limits) {
        this.calls = calls;
        this.order = order;
        this.progress = progress;
        this.cancellation = limits.cancellation();
        this.deadline = Calls.deadline(limits);
    }

    Outcome<Operation> run() {
        return cancellation.isCancelled() ? Outcome.failed(calls.failures().cancelled()) : send(true);
    }

    /** The call's own deadline is later than the order's, so that there is time left to take the order back. */
    private Outcome<Operation> send(boolean firstTime) {
        Pending<io.dromos.protocol.v1.Operation> sent = Orders.send(calls, order, graceAfter(deadline));
        while (true) {
            Reply<io.dromos.protocol.v1.Operation> reply = sent.await(TICK);
            if (reply instanceof Reply.Answer<io.dromos.protocol.v1.Operation>(var message)) {
                tell(FromProtocol.operation(message));
                return watch();
            }
            if (reply instanceof Reply.Broken<io.dromos.protocol.v1.Operation> error) {
                return error.mayHaveArrived() ? findAgain(firstTime) : Outcome.failed(calls.failures().of(error));
            }
            if (mustTakeBack()) {
                return takeBack();
            }
        }
    }

    /** Follows the accepted operation to its end. */
    private Outcome<Operation> watch() {
        try (OperationWatch watch = OperationWatch.open(calls, order.requestId(), graceAfter(deadline))) {
            while (true) {
                Reply<io.dromos.protocol.v1.Operation> reply = watch.next(TICK);
                if (reply instanceof Reply.Answer<io.dromos.protocol.v1.Operation>(var message)) {
                    Operation operation = FromProtocol.operation(message);
                    tell(operation);
                    if (operation.phase().isLast()) {
                        return ended(operation);
                    }
                }
                if (reply instanceof Reply.Broken<io.dromos.protocol.v1.Operation>) {
                    return graceAfter(deadline).isExpired() ? unknown() : findAgain(false);
                }
                if (mustTakeBack()) {
                    return takeBack();
                }
            }
        }
    }

    private Outcome<Operation> ended(Operation operation) {
        return switch (operation.phase()) {
            case CANCELLED -> Outcome.failed(takenBack());
            case FAILED, ROLLED_BACK -> Outcome.failed(calls.failures().failed(operation));
            case ACCEPTED, VALIDATING, STAGING, WARMING, COMMITTED, SWITCHING, DRAINING, ROLLING_BACK, DONE ->
                Outcome.done(operation);
        };
    }

    /** The watch starts with the phase that the answer may have had already. */
    private void tell(Operation operation) {
        if (operation.phase() != told) {
            told = operation.phase();
            progress.accept(operation);
        }
    }

    private DeployFailure takenBack() {
        boolean tooSlow = deadline.isExpired() && !cancellation.isCancelled();
        return tooSlow ? calls.failures().timedOut() : calls.failures().cancelled();
    }

    private boolean mustTakeBack() {
        return !takingBack && (cancellation.isCancelled() || deadline.isExpired());
    }

    /** Asks the service to take the order back; how the operation ends counts, for the commit may have been faster. */
    private Outcome<Operation> takeBack() {
        takingBack = true;
        return switch (look()) {
            case Outcome.Done<Operation>(Operation operation) -> {
                CancelOperationRequest request = CancelOperationRequest.newBuilder().setId(operation.id())
                        .setMeta(Orders.meta(order.requestId(), "")).build();
                calls.askAgain(DeploymentServiceGrpc.getCancelOperationMethod(), request, recoveryDeadline());
                yield watch();
            }
            case Outcome.Failed<Operation>(DeployFailure.NotFound ignored) -> Outcome.failed(takenBack());
            case Outcome.Failed<Operation> ignored -> unknown();
        };
    }

    /** After a broken connection: the request id tells whether the order arrived; if not, it is sent once more. */
    private Outcome<Operation> findAgain(boolean maySendAgain) {
        return switch (look()) {
            case Outcome.Done<Operation> ignored -> watch();
            case Outcome.Failed<Operation>(DeployFailure.NotFound ignored) when maySendAgain -> send(false);
            case Outcome.Failed<Operation> ignored -> unknown();
        };
    }

    /** Asks for the operation, again and again while the service is coming back. */
    private Outcome<Operation> look() {
        GetOperationRequest request = Orders.operationRequest(order.requestId());
        Deadline until = recoveryDeadline();
        while (true) {
            Reply<io.dromos.protocol.v1.Operation> reply = calls
                    .askAgain(DeploymentServiceGrpc.getGetOperationMethod(), request, until);
            boolean brokeAgain = reply instanceof Reply.Broken<io.dromos.protocol.v1.Operation> error
                    && error.status().getCode() == Status.Code.UNAVAILABLE;
            if (!brokeAgain || until.isExpired()) {
                return calls.outcome(reply).map(FromProtocol::operation);
            }
        }
    }

    private Outcome<Operation> unknown() {
        return Outcome.failed(calls.failures().outcomeUnknown(order.requestId()));
    }

    private static Deadline recoveryDeadline() {
        return Deadline.after(RECOVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static Deadline graceAfter(Deadline deadline) {
        return deadline.offset(RECOVERY_SECONDS, TimeUnit.SECONDS);
    }
}
