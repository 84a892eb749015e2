package io.dromos.model.scenario;

import java.util.Optional;

/** Which of an integration's models is meant. */
public sealed interface ModelPlace {

    record OfScenario(String scenario, Direction direction) implements ModelPlace {}

    record OfObject(String object) implements ModelPlace {}

    default Optional<DataModel> in(Integration integration) {
        return switch (this) {
            case OfScenario(String scenario, Direction direction) ->
                integration.scenario(scenario).map(found -> found.model(direction));
            case OfObject(String object) -> integration.object(object).map(SharedObject::model);
        };
    }

    /** The integration with another model at this place; unchanged when there is no such place. */
    default Integration replace(Integration integration, DataModel model) {
        return switch (this) {
            case OfScenario(String scenario, Direction direction) ->
                integration.withScenario(scenario, found -> found.withModel(direction, model));
            case OfObject(String object) -> integration.withObject(object, found -> found.withModel(model));
        };
    }
}
