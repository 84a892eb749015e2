package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A system that flows talk to, with its conversations. Immutable.
 *
 * @param identifier
 *            unique in the workspace; names the file and stands in placeholders
 * @param systemName
 *            picks which value of an enumeration is sent; may be empty
 * @param objects
 *            what references in the models point at
 */
public record Integration(String name, String identifier, String systemName, List<SharedObject> objects,
        List<Scenario> scenarios, UnknownFields unknown) {

    public Integration {
        objects = List.copyOf(objects);
        scenarios = List.copyOf(scenarios);
    }

    public static Integration of(String name, String identifier) {
        return new Integration(name, identifier, "", List.of(), List.of(), UnknownFields.none());
    }

    public Optional<Scenario> scenario(String scenario) {
        return scenarios.stream().filter(candidate -> candidate.identifier().equals(scenario)).findFirst();
    }

    public Optional<SharedObject> object(String object) {
        return objects.stream().filter(candidate -> candidate.name().equals(object)).findFirst();
    }

    public Integration named(String otherName, String otherIdentifier, String otherSystemName) {
        return new Integration(otherName, otherIdentifier, otherSystemName, objects, scenarios, unknown);
    }

    public Integration withScenarios(List<Scenario> others) {
        return new Integration(name, identifier, systemName, objects, others, unknown);
    }

    public Integration withObjects(List<SharedObject> others) {
        return new Integration(name, identifier, systemName, others, scenarios, unknown);
    }

    /** The integration with the first scenario of the identifier changed. */
    public Integration withScenario(String scenario, UnaryOperator<Scenario> change) {
        return withScenarios(changedFirst(scenarios, s -> s.identifier().equals(scenario), change));
    }

    /** The integration with the first shared object of the name changed. */
    public Integration withObject(String object, UnaryOperator<SharedObject> change) {
        return withObjects(changedFirst(objects, o -> o.name().equals(object), change));
    }

    private static <T> List<T> changedFirst(List<T> values, Predicate<T> wanted,
            UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(values);
        for (int i = 0; i < changed.size(); i++) {
            if (wanted.test(changed.get(i))) {
                changed.set(i, change.apply(changed.get(i)));
                return changed;
            }
        }
        return changed;
    }
}
