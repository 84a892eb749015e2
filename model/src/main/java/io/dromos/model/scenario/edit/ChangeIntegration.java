package io.dromos.model.scenario.edit;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.Integration;

/** Sets the fields of the integration itself. */
public record ChangeIntegration(String name, String identifier, String systemName) implements IntegrationEdit {

    @Override
    public Result applyTo(Integration integration) {
        return new Applied(integration.named(name, identifier, systemName));
    }

    @Override
    public Message label() {
        return Message.of("scenario.edit.change-integration");
    }
}
