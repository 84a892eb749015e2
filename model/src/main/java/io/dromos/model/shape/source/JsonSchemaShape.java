package io.dromos.model.shape.source;

import io.dromos.model.json.JsonText;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The shape that a JSON Schema describes, of any draft. What it can not say as a shape is unknown. A field that a
 * schema does not name is a mistake although JSON Schema lets it pass: who writes a schema names the fields. Only
 * {@code additionalProperties} other than false, {@code patternProperties} and conditions open an object.
 */
public final class JsonSchemaShape {

    private static final Set<String> OPENING = Set.of("patternProperties", "if", "dependentSchemas", "not",
            "dependencies", "unevaluatedProperties", "propertyNames");

    private final JsonNode root;

    private JsonSchemaShape(JsonNode root) {
        this.root = root;
    }

    /** Missing for a text that is no JSON Schema. */
    public static Optional<Shape> of(String text) {
        try {
            JsonNode root = JsonText.node(text);
            boolean schema = root.isObject() && (root.has("$schema") || root.has("$ref")
                    || root.has("type") && (root.has("properties") || root.has("items")));
            return schema ? Optional.of(new JsonSchemaShape(root).shape(root, Set.of())) : Optional.empty();
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    /** A schema that contains itself ends at its second appearance as unknown, for shapes are finite. */
    private Shape shape(JsonNode schema, Set<String> entered) {
        if (schema.has("$ref")) {
            return reference(schema.path("$ref").asString(""), entered);
        }
        for (String alternatives : List.of("oneOf", "anyOf")) {
            if (schema.path(alternatives).isArray() && !schema.has("properties")) {
                return schema.path(alternatives).valueStream().map(one -> shape(one, entered)).reduce(Shapes::join)
                        .orElse(new UnknownShape());
            }
        }
        if (schema.path("enum").isArray() && schema.path("enum").valueStream().allMatch(JsonNode::isString)) {
            return new EnumerationShape(schema.path("enum").valueStream().map(JsonNode::asString).toList());
        }
        return switch (type(schema)) {
            case "object" -> object(schema, entered);
            case "array" -> new ArrayShape(shape(schema.path("items"), entered));
            case "string" -> new TextShape();
            case "number", "integer" -> new NumberShape();
            case "boolean" -> new BooleanShape();
            default -> new UnknownShape();
        };
    }

    /** Its one type beside {@code null}; empty where there are several. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.valueStream().map(one -> one.asString("")).filter(one -> !one.equals("null")).forEach(types::add);
        } else if (type.isString()) {
            types.add(type.asString());
        } else if (schema.has("properties") || schema.has("allOf")) {
            types.add("object");
        }
        return types.size() == 1 ? types.getFirst() : "";
    }

    private Shape object(JsonNode schema, Set<String> entered) {
        Set<String> mandatory = new HashSet<>();
        schema.path("required").valueStream().forEach(name -> mandatory.add(name.asString("")));
        Map<String, ObjectShape.Field> fields = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(entry -> fields.put(entry.getKey(),
                field(entry.getValue(), mandatory.contains(entry.getKey()), entered)));
        boolean open = fields.isEmpty() && !schema.has("allOf") || OPENING.stream().anyMatch(schema::has)
                || schema.has("oneOf") || schema.has("anyOf")
                || schema.has("additionalProperties") && !isFalse(schema.path("additionalProperties"));
        for (JsonNode part : schema.path("allOf")) {
            if (shape(part, entered) instanceof ObjectShape all) {
                all.fields().forEach(fields::putIfAbsent);
                open |= all.open();
            } else {
                open = true;
            }
        }
        return new ObjectShape(schema.path("title").asString(""), fields, open);
    }

    private ObjectShape.Field field(JsonNode schema, boolean mandatory, Set<String> entered) {
        JsonNode example = schema.path("examples").path(0);
        return new ObjectShape.Field(shape(schema, entered), mandatory, schema.path("description").asString(""),
                example.isValueNode() ? example.asString("") : "");
    }

    private static boolean isFalse(JsonNode node) {
        return node.isBoolean() && !node.asBoolean();
    }

    private Shape reference(String pointer, Set<String> entered) {
        if (!pointer.startsWith("#") || entered.contains(pointer)) {
            return new UnknownShape();
        }
        Set<String> inner = new HashSet<>(entered);
        inner.add(pointer);
        try {
            String path = URLDecoder.decode(pointer.substring(1), StandardCharsets.UTF_8);
            JsonNode target = root.at(path);
            return target.isMissingNode() ? new UnknownShape() : shape(target, inner);
        } catch (IllegalArgumentException noPointer) {
            return new UnknownShape();
        }
    }
}
