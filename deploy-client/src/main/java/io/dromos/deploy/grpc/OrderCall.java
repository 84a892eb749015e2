package io.dromos.deploy.grpc;

import com.google.common.util.concurrent.Uninterruptibles;
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
 * One order on its way: sent once, watched by its request id until it is done, taken back on cancel or deadline, and
 * found again after the connection broke. Used once, by one thread.
 */
final class OrderCall {

    /** How long a service may take to come back before the outcome counts as unknown; long enough for a restart. */
    private static final int RECOVERY_SECONDS = 15;
    private static final Duration FIRST_TICK = Duration.ofMillis(10);
    private static final Duration LONGEST_TICK = Duration.ofMillis(200);

    private final Calls calls;
    private final Order order;
    private final Consumer<Operation> progress;
    private final Cancellation cancellation;
    private final Deadline deadline;
    private @Nullable Phase told;
    private boolean takingBack;

    OrderCall(Calls calls, Order order, Consumer<Operation> progress, CallLimits limits) {
        this.calls = calls;
        this.order = order;
        this.progress = progress;
        this.cancellation = limits.cancellation();
        this.deadline = Calls.deadline(limits);
    }

    Outcome<Operation> run() {
        if (cancellation.isCancelled()) {
            return Outcome.failed(calls.failures().cancelled());
        }
        return send(true);
    }

    /** The call's own deadline is later than the order's, so that there is time left to take the order back. */
    private Outcome<Operation> send(boolean firstTime) {
        Pending<io.dromos.protocol.v1.Operation> sent = Orders.send(calls, order,
                deadline.offset(RECOVERY_SECONDS, TimeUnit.SECONDS));
        Duration tick = FIRST_TICK;
        while (true) {
            switch (sent.await(tick)) {
                case Reply.Answer<io.dromos.protocol.v1.Operation>(var message) -> {
                    return follow(FromProtocol.operation(message));
                }
                case Reply.Error<io.dromos.protocol.v1.Operation> error -> {
                    return error.mayHaveArrived() ? findAgain(firstTime)
                            : Outcome.failed(calls.failures().of(error));
                }
                case Reply.Waiting<io.dromos.protocol.v1.Operation>() -> {
                    if (mustTakeBack()) {
                        return takeBack();
                    }
                    look(recoveryDeadline()).asValue().ifPresent(this::tell);
                    tick = longer(tick);
                }
            }
        }
    }

    /** Watches an accepted operation to its end. */
    private Outcome<Operation> follow(Operation accepted) {
        Operation operation = accepted;
        Duration tick = FIRST_TICK;
        while (true) {
            tell(operation);
            if (operation.phase().isLast()) {
                return ended(operation);
            }
            if (mustTakeBack()) {
                return takeBack();
            }
            if (takingBack && deadline.offset(RECOVERY_SECONDS, TimeUnit.SECONDS).isExpired()) {
                return unknown();
            }
            Uninterruptibles.sleepUninterruptibly(tick);
            tick = longer(tick);
            Outcome<Operation> next = look(recoveryDeadline());
            if (next instanceof Outcome.Done<Operation>(Operation found)) {
                operation = found;
            } else {
                return unknown();
            }
        }
    }

    private Outcome<Operation> ended(Operation operation) {
        return switch (operation.phase()) {
            case CANCELLED -> Outcome.failed(tooLateOrCancelled());
            case FAILED, ROLLED_BACK -> Outcome.failed(calls.failures().failed(operation));
            case ACCEPTED, VALIDATING, STAGING, WARMING, COMMITTED, SWITCHING, DRAINING, ROLLING_BACK, DONE ->
                Outcome.done(operation);
        };
    }

    private DeployFailure tooLateOrCancelled() {
        return cancellation.isCancelled() || !deadline.isExpired()
                ? calls.failures().cancelled()
                : calls.failures().timedOut();
    }

    private boolean mustTakeBack() {
        return !takingBack && (cancellation.isCancelled() || deadline.isExpired());
    }

    /** Asks the service to take the order back; its word counts, for the commit may have been faster. */
    private Outcome<Operation> takeBack() {
        takingBack = true;
        return switch (look(recoveryDeadline())) {
            case Outcome.Done<Operation>(Operation operation) -> {
                var request = CancelOperationRequest.newBuilder().setId(operation.id())
                        .setMeta(Orders.meta(order.requestId(), "")).build();
                calls.askAgain(DeploymentServiceGrpc.getCancelOperationMethod(), request, recoveryDeadline(),
                        new Cancellation());
                yield look(recoveryDeadline()).then(this::follow);
            }
            case Outcome.Failed<Operation>(DeployFailure.NotFound ignored) ->
                Outcome.failed(tooLateOrCancelled());
            case Outcome.Failed<Operation> ignored -> unknown();
        };
    }

    /** After a broken connection: the request id tells whether the order arrived; if not, it is sent once more. */
    private Outcome<Operation> findAgain(boolean maySendAgain) {
        return switch (look(recoveryDeadline())) {
            case Outcome.Done<Operation>(Operation operation) -> follow(operation);
            case Outcome.Failed<Operation>(DeployFailure.NotFound ignored) when maySendAgain -> send(false);
            case Outcome.Failed<Operation> ignored -> unknown();
        };
    }

    private Outcome<Operation> look(Deadline until) {
        GetOperationRequest request = GetOperationRequest.newBuilder().setRequestId(order.requestId().value()).build();
        while (true) {
            Reply<io.dromos.protocol.v1.Operation> reply = calls.askAgain(DeploymentServiceGrpc.getGetOperationMethod(),
                    request, until, new Cancellation());
            boolean brokeAgain = reply instanceof Reply.Error<io.dromos.protocol.v1.Operation> error
                    && error.status().getCode() == Status.Code.UNAVAILABLE;
            if (!brokeAgain || until.isExpired()) {
                return calls.outcome(reply).map(FromProtocol::operation);
            }
        }
    }

    private void tell(Operation operation) {
        if (operation.phase() != told) {
            told = operation.phase();
            progress.accept(operation);
        }
    }

    private Outcome<Operation> unknown() {
        return Outcome.failed(calls.failures().outcomeUnknown(order.requestId()));
    }

    private static Deadline recoveryDeadline() {
        return Deadline.after(RECOVERY_SECONDS, TimeUnit.SECONDS);
    }

    private static Duration longer(Duration tick) {
        Duration doubled = tick.multipliedBy(2);
        return doubled.compareTo(LONGEST_TICK) > 0 ? LONGEST_TICK : doubled;
    }
}
