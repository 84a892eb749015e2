package io.dromos.deploy;

import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.model.message.Message;
import java.util.List;

/**
 * Why a call to an integration service has no answer. Every message says what happened and what to do about it.
 *
 * <p>
 * Immutable; any thread may use it.
 */
public sealed interface DeployFailure {

    Message message();

    /** Nobody answers at that address; nothing was sent. */
    record Unreachable(Message message) implements DeployFailure {}

    /** The service does not know the token, its role is too small, or the service's certificate is not the expected. */
    record Unauthenticated(Message message) implements DeployFailure {}

    /** The service looked at the order and said no; the findings say why, with places in the flow. */
    record Refused(List<ServiceFinding> findings, Message message) implements DeployFailure {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /** Something else changed the flow in the meantime, or the flow belongs to another domain. */
    record Conflict(Message message) implements DeployFailure {}

    /** The service has no such flow, revision or operation. */
    record NotFound(Message message) implements DeployFailure {}

    /** The deadline passed. For an order to deploy it is certain that nothing was changed. */
    record TimedOut(Message message) implements DeployFailure {}

    /** The caller cancelled, and in time: an order that was cancelled changed nothing. */
    record Cancelled(Message message) implements DeployFailure {}

    /** The connection was lost after the order was sent: ask {@link DeployClient#operation} what came of it. */
    record OutcomeUnknown(RequestId requestId, Message message) implements DeployFailure {}

    /** The service failed in a way that it did not foresee. */
    record ServerFault(Message message) implements DeployFailure {}
}
