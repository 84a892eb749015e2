package io.dromos.model.scenario.edit;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.Integration;

/**
 * One change of an integration. Menu, form, canvas and paste build the same values. Immutable; applying one changes
 * nothing but gives a new integration.
 */
public sealed interface IntegrationEdit permits PropertyEdit, ScenarioEdit, SharedObjectEdit, ChangeIntegration {

    /** What an edit gives. */
    sealed interface Result {}

    record Applied(Integration integration) implements Result {}

    /** The integration stays as it is. */
    record Refused(Message reason) implements Result {}

    Result applyTo(Integration integration);

    /** What the undo menu says. */
    Message label();

    static Refused refused(String reason, Object... arguments) {
        return new Refused(Message.of("scenario.refused." + reason, arguments));
    }
}
