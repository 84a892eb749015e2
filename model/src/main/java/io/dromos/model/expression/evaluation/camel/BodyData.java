package io.dromos.model.expression.evaluation.camel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.dromos.model.expression.evaluation.ExampleData;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Between JSON text, plain data, and what the result panel shows. Of Jackson 2, for jackson-jq and json-path know it.
 */
final class BodyData {

    static final ObjectMapper JSON = new ObjectMapper();

    private BodyData() {
    }

    /** As it arrives: text, or maps and lists where the route has unmarshalled it. */
    static Object arriving(ExampleData data) {
        if (!data.parsed()) {
            return data.body();
        }
        try {
            Object parsed = JSON.readValue(data.body(), Object.class);
            return parsed == null ? data.body() : parsed;
        } catch (JsonProcessingException noJson) {
            return data.body();
        }
    }

    /** As a tree, for languages that read JSON. */
    static JsonNode tree(Object body) throws JsonProcessingException {
        return body instanceof String text ? JSON.readTree(text) : JSON.valueToTree(body);
    }

    /** No more than the first characters of it. */
    static String text(@Nullable Object value, int most) {
        return switch (value) {
            case null -> "null";
            case TextNode text -> text.textValue();
            case JsonNode node -> pretty(node, most);
            case Map<?, ?> map -> pretty(map, most);
            case List<?> list -> pretty(list, most);
            default -> String.valueOf(value);
        };
    }

    /** In the words of data. */
    static String type(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case String _,TextNode _ -> "text";
            case Boolean _ -> "boolean";
            case Number _ -> "number";
            case Map<?, ?> _ -> "object";
            case List<?> _ -> "list";
            case JsonNode node -> node.isNull() || node.isMissingNode()
                    ? "nothing"
                    : node.isNumber() ? "number" : node.isBoolean() ? "boolean" : node.isArray() ? "list" : "object";
            default -> value.getClass().getSimpleName();
        };
    }

    private static String pretty(Object data, int most) {
        BoundedWriter written = new BoundedWriter(most);
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(written, data);
            return written.toString();
        } catch (IOException notWritable) {
            return written.full() ? written.toString() : String.valueOf(data);
        }
    }
}
