package io.dromos.model.scenario;

import io.dromos.model.json.JsonText;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The writing half of {@link IntegrationCodec}. Fields that are empty are left out. Stateless. */
final class IntegrationNodes {

    private IntegrationNodes() {
    }

    static ObjectNode node(Integration integration) {
        ObjectNode node = JsonText.object().put("format", IntegrationCodec.FORMAT).put("name", integration.name()).put(
                "identifier",
                integration.identifier());
        putText(node, "systemName", integration.systemName());
        ArrayNode objects = node.putArray("objects");
        integration.objects().forEach(object -> objects.add(node(object)));
        ArrayNode scenarios = node.putArray("scenarios");
        integration.scenarios().forEach(scenario -> scenarios.add(node(scenario)));
        integration.unknown().writeTo(node);
        return node;
    }

    private static ObjectNode node(SharedObject object) {
        ObjectNode node = JsonText.object().put("name", object.name());
        putText(node, "description", object.description());
        node.set("properties", nodes(object.model().properties()));
        object.unknown().writeTo(node);
        return node;
    }

    private static ObjectNode node(Scenario scenario) {
        ObjectNode node = JsonText.object().put("name", scenario.name()).put("identifier", scenario.identifier());
        putText(node, "description", scenario.description());
        ArrayNode topics = node.putArray("topics");
        scenario.topics().forEach(topic -> topics.add(node(topic)));
        ArrayNode headers = node.putArray("headers");
        scenario.headers().forEach(header -> headers.add(node(header)));
        node.set("output", nodes(scenario.output().properties()));
        node.set("input", nodes(scenario.input().properties()));
        scenario.unknown().writeTo(node);
        return node;
    }

    private static ObjectNode node(Topic topic) {
        ObjectNode node = JsonText.object().put("direction", topic.direction().name()).put("name", topic.name());
        putText(node, "environment", topic.environment());
        topic.unknown().writeTo(node);
        return node;
    }

    private static ObjectNode node(Header header) {
        ObjectNode node = JsonText.object().put("name", header.name());
        putText(node, "value", header.value());
        putText(node, "description", header.description());
        header.unknown().writeTo(node);
        return node;
    }

    private static ArrayNode nodes(List<Property> properties) {
        ArrayNode nodes = JsonText.array();
        properties.forEach(property -> nodes.add(node(property)));
        return nodes;
    }

    private static ObjectNode node(Property property) {
        ObjectNode node = JsonText.object().put("name", property.name());
        node.put("type", property.type().type().name());
        putText(node, "description", property.description());
        putText(node, "example", property.example());
        if (property.mandatory()) {
            node.put("mandatory", true);
        }
        putDetails(node, property.type());
        property.unknown().writeTo(node);
        return node;
    }

    private static void putDetails(ObjectNode node, DataType type) {
        switch (type) {
            case DataType.StringType _,DataType.NumberType _,DataType.BooleanType _ -> {
            }
            case DataType.ObjectType(List<Property> properties) -> node.set("properties", nodes(properties));
            case DataType.ObjectReference(String object) -> node.put("reference", object);
            case DataType.ArrayReference(String object) -> node.put("reference", object);
            case DataType.ArrayType(DataType items) ->
                putDetails(node.putObject("items").put("type", items.type().name()), items);
            case DataType.EnumerationType(List<EnumerationConstant> constants) -> {
                ArrayNode nodes = node.putArray("constants");
                constants.forEach(constant -> nodes.add(node(constant)));
            }
        }
    }

    private static ObjectNode node(EnumerationConstant constant) {
        ObjectNode node = JsonText.object().put("name", constant.name());
        if (!constant.mapping().isEmpty()) {
            ObjectNode mapping = node.putObject("mapping");
            constant.mapping().forEach(mapping::put);
        }
        constant.unknown().writeTo(node);
        return node;
    }

    private static void putText(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }
}
