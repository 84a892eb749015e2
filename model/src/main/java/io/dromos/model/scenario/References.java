package io.dromos.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Walks all models of an integration. Stateless. */
public final class References {

    private References() {
    }

    /** Every model of the integration, scenarios first. */
    public static List<ModelPlace> places(Integration integration) {
        Stream<ModelPlace> ofScenarios = integration.scenarios().stream()
                .flatMap(scenario -> Stream.of(new ModelPlace.OfScenario(scenario.identifier(), Direction.OUT),
                        new ModelPlace.OfScenario(scenario.identifier(), Direction.IN)));
        Stream<ModelPlace> ofObjects = integration.objects().stream()
                .map(object -> new ModelPlace.OfObject(object.name()));
        return Stream.concat(ofScenarios, ofObjects).toList();
    }

    /** Every property of every model, each after the one that holds it. */
    public static List<PropertyPath> properties(Integration integration) {
        List<PropertyPath> paths = new ArrayList<>();
        for (ModelPlace place : places(integration)) {
            place.in(integration)
                    .ifPresent(model -> collect(new PropertyPath(place, List.of()), model.properties(), paths));
        }
        return paths;
    }

    private static void collect(PropertyPath parent, List<Property> properties, List<PropertyPath> paths) {
        for (int i = 0; i < properties.size(); i++) {
            paths.add(parent.child(i));
            collect(parent.child(i), properties.get(i).properties(), paths);
        }
    }

    /** The properties that point at a shared object: drawn as connections, told before it is deleted. */
    public static List<PropertyPath> to(String object, Integration integration) {
        return properties(integration).stream().filter(path -> path.in(integration)
                .filter(property -> property.type().referenced().equals(object)).isPresent()).toList();
    }
}
