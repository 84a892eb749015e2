package io.dromos.model.json;

import io.dromos.model.message.Message;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one door between text and JSON. Duplicate keys and trailing text are refused, for either would lose something on
 * the next write.
 *
 * <p>
 * Any thread may use it.
 */
public final class JsonText {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private JsonText() {
    }

    /** Reads a text whose top is an object. */
    public static <T> JsonRead<T> read(String text, Function<JsonFields, T> reading) {
        try {
            JsonNode top = MAPPER.readTree(stripByteOrderMark(text));
            if (!(top instanceof ObjectNode object)) {
                return new JsonRead.Unreadable<>(Message.of("json.no-object", "/"), 1, 1);
            }
            return new JsonRead.Read<>(reading.apply(new JsonFields(object, "")));
        } catch (JacksonException problem) {
            var place = problem.getLocation();
            return new JsonRead.Unreadable<>(Message.of("json.syntax", problem.getOriginalMessage()),
                    Math.max(1, place == null ? 1 : place.getLineNr()),
                    Math.max(1, place == null ? 1 : place.getColumnNr()));
        } catch (JsonMismatch mismatch) {
            return new JsonRead.Unreadable<>(mismatch.problem(), 1, 1);
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** A node from a text that is known to be JSON: one that was written by {@link #compact}. */
    public static JsonNode node(String json) {
        return MAPPER.readTree(json);
    }

    public static String compact(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** Two spaces, one field a line, {@code \n}, a newline at the end. */
    public static String pretty(JsonNode node) {
        return JsonPretty.print(node);
    }

    private static String stripByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
