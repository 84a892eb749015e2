package io.dromos.deploy;

import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.artifact.Upload;
import io.dromos.deploy.artifact.UploadProgress;
import io.dromos.deploy.capability.ServiceCapabilities;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Order;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.Revision;
import io.dromos.deploy.deployment.Validation;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.log.LogListener;
import io.dromos.deploy.log.LogQuery;
import io.dromos.deploy.log.LogSubscription;
import java.util.List;
import java.util.function.Consumer;

/**
 * One integration service, seen from a designer.
 *
 * <p>
 * Threads: every method may be called from any thread, several at once. All but {@link #tail} block until there is an
 * outcome, so they never belong on the thread that draws. Progress is told on the calling thread; log lines come on a
 * thread of the client.
 *
 * <p>
 * Cancel: a call that only reads ends at once. An order ({@link #order}) asks the service to take it back and waits for
 * its word. The cancel may lose the race against the commit: then the order is done, the outcome is
 * {@link Outcome.Done}, and going back is an order of its own (a switch of the revision). An outcome
 * {@link DeployFailure.Cancelled} means that nothing has changed.
 */
public interface DeployClient extends AutoCloseable {

    IntegrationHost host();

    Outcome<ServiceCapabilities> capabilities(CallLimits limits);

    /**
     * Sends the artifact in chunks of 64 KiB, or nothing when the service has it. A broken connection is taken up again
     * where the service stopped receiving. Nothing is deployed by it.
     */
    Outcome<Upload> upload(Artifact artifact, UploadProgress progress, CallLimits limits);

    /** Asks what would come of a deploy; never changes anything. The artifact must be there already. */
    Outcome<Validation> validate(DeployOrder order, CallLimits limits);

    /**
     * Deploys, undeploys, switches the revision, or sets the run state, and waits until that is done on the service.
     * Each new phase is told. The same request id twice is one order: the second call gets the first one's operation.
     * An operation that the service ended as failed is a {@link DeployFailure.Refused} with its findings.
     */
    Outcome<Operation> order(Order order, Consumer<Operation> progress, CallLimits limits);

    /** What has become of an order; the way out of {@link DeployFailure.OutcomeUnknown}. */
    Outcome<Operation> operation(RequestId requestId, CallLimits limits);

    Outcome<List<DeployedFlow>> flows(CallLimits limits);

    /** The kept revisions of a flow, newest first. */
    Outcome<List<Revision>> revisions(String flowCode, CallLimits limits);

    /** Calls a flow and waits for its answer. A flow that fails is an answer too: {@link Execution.Faulted}. */
    Outcome<Execution> execute(Invocation invocation, CallLimits limits);

    /** Starts to hand log lines to the listener, until there are no more or the subscription is closed. */
    LogSubscription tail(LogQuery query, LogListener listener);

    /** Ends what is under way and closes the connection; blocks at most two seconds. */
    @Override
    void close();
}
