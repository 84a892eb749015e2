package io.dromos.model.scenario;

import io.dromos.model.json.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A data model as JSON Schema, draft 2020-12; shared objects stand in {@code $defs}. Immutable. */
public record JsonSchema(Integration integration) {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** The schema's text, pretty, with a newline at the end. */
    public String of(DataModel model, String title) {
        ObjectNode schema = JsonText.object().put("$schema", DIALECT).put("title", title);
        putObject(schema, model.properties());
        Set<String> used = new TreeSet<>();
        collect(model.properties(), used);
        if (!used.isEmpty()) {
            ObjectNode definitions = schema.putObject("$defs");
            used.forEach(name -> integration.object(name).ifPresent(object -> define(definitions, object)));
        }
        return JsonText.pretty(schema);
    }

    private void define(ObjectNode definitions, SharedObject object) {
        ObjectNode definition = definitions.putObject(object.name());
        if (!object.description().isEmpty()) {
            definition.put("description", object.description());
        }
        putObject(definition, object.model().properties());
    }

    /** Only objects that exist are defined; a reference to nothing allows everything. */
    private void collect(List<Property> properties, Set<String> used) {
        for (Property property : properties) {
            String name = property.type().referenced();
            integration.object(name).filter(object -> used.add(object.name()))
                    .ifPresent(object -> collect(object.model().properties(), used));
            collect(property.properties(), used);
        }
    }

    private void putObject(ObjectNode schema, List<Property> properties) {
        schema.put("type", "object");
        ObjectNode fields = schema.putObject("properties");
        ArrayNode required = JsonText.array();
        for (Property property : properties) {
            fields.set(property.name(), property(property));
            if (property.mandatory()) {
                required.add(property.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private ObjectNode property(Property property) {
        ObjectNode schema = type(property.type());
        if (!property.description().isEmpty()) {
            schema.put("description", property.description());
        }
        ExampleValue.of(property).ifPresent(example -> schema.putArray("examples").add(example));
        return schema;
    }

    private ObjectNode type(DataType type) {
        ObjectNode schema = JsonText.object();
        switch (type) {
            case DataType.StringType _ -> schema.put("type", "string");
            case DataType.NumberType _ -> schema.put("type", "number");
            case DataType.BooleanType _ -> schema.put("type", "boolean");
            case DataType.ObjectType(List<Property> properties) -> putObject(schema, properties);
            case DataType.ObjectReference(String name) -> putReference(schema, name);
            case DataType.ArrayType(DataType items) -> schema.put("type", "array").set("items", type(items));
            case DataType.ArrayReference(String name) ->
                putReference(schema.put("type", "array").putObject("items"), name);
            case DataType.EnumerationType(List<EnumerationConstant> constants) -> {
                ArrayNode names = schema.put("type", "string").putArray("enum");
                constants.forEach(constant -> names.add(constant.name()));
            }
        }
        return schema;
    }

    private void putReference(ObjectNode schema, String name) {
        integration.object(name).ifPresent(object -> schema.put("$ref", pointer(object.name())));
    }

    /** As RFC 6901 and RFC 3986 ask for in a fragment. */
    private static String pointer(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return "#/$defs/" + URLEncoder.encode(escaped, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
