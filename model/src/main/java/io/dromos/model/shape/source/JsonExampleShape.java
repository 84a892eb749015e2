package io.dromos.model.shape.source;

import io.dromos.model.json.JsonText;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The shape that a JSON text has.
 *
 * @param open
 *            whether the text is only an example, so that there may be more fields than it has
 */
public record JsonExampleShape(boolean open) {

    /** JSON that is encoded, as it stands in a message; missing for a text that is no JSON object or array. */
    public Optional<Shape> encoded(String text) {
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EncodedShape("json", shape(JsonText.node(text))));
        } catch (JacksonException noJson) {
            return Optional.empty();
        }
    }

    private Shape shape(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> new ArrayShape(items(node));
            case STRING -> new TextShape();
            case NUMBER -> new NumberShape();
            case BOOLEAN -> new BooleanShape();
            case BINARY, MISSING, NULL, POJO -> new UnknownShape();
        };
    }

    private Shape object(JsonNode node) {
        Map<String, ObjectShape.Field> fields = new LinkedHashMap<>();
        node.properties().forEach(entry -> fields.put(entry.getKey(), new ObjectShape.Field(shape(entry.getValue()),
                !open, "", entry.getValue().isContainer() ? "" : entry.getValue().asString())));
        return new ObjectShape("", fields, open);
    }

    private Shape items(JsonNode array) {
        return array.valueStream().map(this::shape).reduce(Shapes::join).orElse(new UnknownShape());
    }
}
