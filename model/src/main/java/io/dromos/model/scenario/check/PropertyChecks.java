package io.dromos.model.scenario.check;

import io.dromos.model.scenario.DataModel;
import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.EnumerationConstant;
import io.dromos.model.scenario.ExampleValue;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for one property of a model. */
record PropertyChecks(Integration integration) {

    List<ScenarioFinding> check(PropertyPath path) {
        List<ScenarioFinding> findings = new ArrayList<>();
        path.in(integration).ifPresent(property -> {
            var place = new ScenarioPlace.OfProperty(path);
            checkName(property, path, place, findings);
            checkType(property.type(), path, place, findings);
            if (!ExampleValue.fits(property)) {
                findings.add(ScenarioFinding.error("example-does-not-fit", place, property.example(), property.name(),
                        property.type().type()));
            }
        });
        return findings;
    }

    private void checkName(Property property, PropertyPath path, ScenarioPlace place,
            List<ScenarioFinding> findings) {
        if (property.name().isBlank()) {
            findings.add(ScenarioFinding.error("no-name", place));
            return;
        }
        List<Property> earlier = siblings(path).subList(0, path.index());
        if (earlier.stream().anyMatch(other -> other.name().equals(property.name()))) {
            findings.add(ScenarioFinding.error("duplicate-property", place, property.name()));
        }
    }

    private List<Property> siblings(PropertyPath path) {
        PropertyPath parent = path.parent();
        return parent.isModel()
                ? path.place().in(integration).map(DataModel::properties).orElse(List.of())
                : parent.in(integration).map(Property::properties).orElse(List.of());
    }

    private void checkType(DataType type, PropertyPath path, ScenarioPlace place, List<ScenarioFinding> findings) {
        boolean output = path.place() instanceof ModelPlace.OfScenario(_, Direction direction)
                && direction == Direction.OUT;
        if (output && !PropertyType.ofOutputModels().contains(type.type())) {
            findings.add(ScenarioFinding.error("type-not-in-output", place, type.type()));
        }
        switch (type) {
            case DataType.StringType _,DataType.NumberType _,DataType.BooleanType _,DataType.ObjectType _ -> {
            }
            case DataType.ObjectReference(String object) -> checkReference(object, place, findings);
            case DataType.ArrayReference(String object) -> checkReference(object, place, findings);
            case DataType.ArrayType(DataType items) -> checkType(items, path, place, findings);
            case DataType.EnumerationType(List<EnumerationConstant> constants) ->
                checkConstants(constants, place, findings);
        }
    }

    private void checkReference(String object, ScenarioPlace place, List<ScenarioFinding> findings) {
        if (integration.object(object).isEmpty()) {
            findings.add(ScenarioFinding.error("unknown-reference", place, object));
        }
    }

    private static void checkConstants(List<EnumerationConstant> constants, ScenarioPlace place,
            List<ScenarioFinding> findings) {
        if (constants.isEmpty()) {
            findings.add(ScenarioFinding.error("no-constants", place));
        }
        Set<String> seen = new HashSet<>();
        for (EnumerationConstant constant : constants) {
            if (constant.name().isBlank()) {
                findings.add(ScenarioFinding.error("no-name", place));
            } else if (!seen.add(constant.name())) {
                findings.add(ScenarioFinding.error("duplicate-constant", place, constant.name()));
            }
        }
    }
}
