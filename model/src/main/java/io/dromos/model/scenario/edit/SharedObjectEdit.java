package io.dromos.model.scenario.edit;

import io.dromos.model.message.Message;
import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.References;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.SharedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Edits of the objects that references point at. */
public sealed interface SharedObjectEdit extends IntegrationEdit {

    record Add(int index, SharedObject object) implements SharedObjectEdit {}

    /** Refused while a reference points at it. */
    record Remove(String object) implements SharedObjectEdit {}

    /** Takes all references along. */
    record Rename(String object, String name) implements SharedObjectEdit {}

    record Describe(String object, String description) implements SharedObjectEdit {}

    @Override
    default Result applyTo(Integration integration) {
        return switch (this) {
            case Add(int index, SharedObject object) when integration.object(object.name()).isEmpty() ->
                new Applied(integration.withObjects(Lists.inserted(integration.objects(), index, object)));
            case Add(_, SharedObject object) -> IntegrationEdit.refused("object-exists", object.name());
            case Remove(String object) -> remove(integration, object);
            case Rename rename -> rename(integration, rename);
            case Describe(String object, String description) -> new Applied(integration.withObject(object,
                    it -> new SharedObject(it.name(), description, it.model(), it.unknown())));
        };
    }

    private static Result remove(Integration integration, String object) {
        Optional<SharedObject> found = integration.object(object);
        if (found.isEmpty()) {
            return IntegrationEdit.refused("gone");
        }
        var users = References.to(object, integration);
        if (!users.isEmpty()) {
            return IntegrationEdit.refused("object-in-use", object, users.getFirst().label(integration), users.size());
        }
        List<SharedObject> rest = new ArrayList<>(integration.objects());
        rest.remove(found.get());
        return new Applied(integration.withObjects(rest));
    }

    private static Result rename(Integration integration, Rename rename) {
        if (rename.name.isBlank()) {
            return IntegrationEdit.refused("no-name");
        }
        if (integration.object(rename.object).isEmpty()) {
            return IntegrationEdit.refused("gone");
        }
        if (!rename.name.equals(rename.object) && integration.object(rename.name).isPresent()) {
            return IntegrationEdit.refused("object-exists", rename.name);
        }
        List<SharedObject> objects = integration.objects().stream()
                .map(it -> it.withModel(retargeted(it.model(), rename)))
                .map(it -> it.name().equals(rename.object)
                        ? new SharedObject(rename.name, it.description(), it.model(), it.unknown())
                        : it)
                .toList();
        List<Scenario> scenarios = integration.scenarios().stream()
                .map(it -> it.withModel(Direction.IN, retargeted(it.input(), rename)).withModel(Direction.OUT,
                        retargeted(it.output(), rename)))
                .toList();
        return new Applied(integration.withObjects(objects).withScenarios(scenarios));
    }

    private static DataModel retargeted(DataModel model, Rename rename) {
        List<Property> properties = model.properties().stream()
                .map(property -> property.withType(property.type().retargeted(rename.object, rename.name))).toList();
        return new DataModel(properties);
    }

    @Override
    default Message label() {
        return Message.of("scenario.edit." + switch (this) {
            case Add _ -> "add-object";
            case Remove _ -> "remove-object";
            case Rename _ -> "rename-object";
            case Describe _ -> "change-object";
        });
    }
}
