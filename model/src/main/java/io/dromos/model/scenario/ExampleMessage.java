package io.dromos.model.scenario;

import io.dromos.model.json.JsonText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A message that a model describes, made of its examples; where there is none, of the simplest value. Immutable. */
public record ExampleMessage(Integration integration) {

    /** Pretty JSON, with a newline at the end. */
    public String of(DataModel model) {
        return JsonText.pretty(object(model.properties(), Set.of()));
    }

    private ObjectNode object(List<Property> properties, Set<String> open) {
        ObjectNode object = JsonText.object();
        for (Property property : properties) {
            object.set(property.name(),
                    ExampleValue.of(property).orElseGet(() -> simplest(property.type(), property.name(), open)));
        }
        return object;
    }

    private JsonNode simplest(DataType type, String name, Set<String> open) {
        return switch (type) {
            case DataType.StringType _ -> StringNode.valueOf(name);
            case DataType.NumberType _ -> IntNode.valueOf(0);
            case DataType.BooleanType _ -> BooleanNode.FALSE;
            case DataType.ObjectType(List<Property> properties) -> object(properties, open);
            case DataType.ObjectReference(String object) -> referenced(object, open);
            case DataType.ArrayType(DataType items) -> JsonText.array().add(simplest(items, name, open));
            case DataType.ArrayReference(String object) -> open.contains(object)
                    ? JsonText.array()
                    : JsonText.array().add(referenced(object, open));
            case DataType.EnumerationType(List<EnumerationConstant> constants) ->
                StringNode.valueOf(constants.isEmpty() ? "" : constants.getFirst().name());
        };
    }

    private JsonNode referenced(String name, Set<String> open) {
        Optional<SharedObject> object = integration.object(name);
        if (object.isEmpty() || open.contains(name)) {
            return JsonText.object();
        }
        Set<String> inner = new HashSet<>(open);
        inner.add(name);
        return object(object.get().model().properties(), inner);
    }
}
