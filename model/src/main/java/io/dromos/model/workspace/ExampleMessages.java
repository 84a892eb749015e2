package io.dromos.model.workspace;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import io.dromos.model.json.UnknownFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example messages of one flow: {@code NAME.example.json} beside it. A body that is pretty JSON stands there as
 * JSON, so that it can be read and compared; any other as text. Immutable.
 */
public record ExampleMessages(List<ExampleMessage> examples, UnknownFields unknown) {

    private static final int FORMAT = 1;

    public ExampleMessages {
        examples = List.copyOf(examples);
    }

    public static ExampleMessages none() {
        return new ExampleMessages(List.of(), UnknownFields.none());
    }

    public static JsonRead<ExampleMessages> read(String text) {
        return JsonText.read(text, fields -> {
            fields.count("format", FORMAT);
            return new ExampleMessages(fields.objects("examples", ExampleMessages::example), fields.unknown());
        });
    }

    private static ExampleMessage example(JsonFields fields) {
        return new ExampleMessage(fields.text("name"), fields.json("body").map(ExampleMessages::body).orElse(""),
                fields.object("headers", ExampleMessages::texts).orElse(Map.of()),
                fields.object("inputs", ExampleMessages::texts).orElse(Map.of()), fields.unknown());
    }

    private static String body(String json) {
        JsonNode node = JsonText.node(json);
        return node.isString() ? node.asString() : JsonText.pretty(node).stripTrailing();
    }

    private static Map<String, String> texts(JsonFields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.names().forEach(name -> texts.put(name, fields.text(name)));
        return texts;
    }

    public String write() {
        ObjectNode node = JsonText.object().put("format", FORMAT);
        ArrayNode each = node.putArray("examples");
        examples.forEach(example -> each.add(node(example)));
        unknown.writeTo(node);
        return JsonText.pretty(node);
    }

    private static ObjectNode node(ExampleMessage example) {
        ObjectNode node = JsonText.object().put("name", example.name());
        putBody(node, example.body());
        putTexts(node, "headers", example.headers());
        putTexts(node, "inputs", example.inputs());
        example.unknown().writeTo(node);
        return node;
    }

    private static void putBody(ObjectNode node, String body) {
        try {
            JsonNode json = JsonText.node(body);
            if (json.isContainer() && body(body).equals(body)) {
                node.set("body", json);
                return;
            }
        } catch (JacksonException noJson) {
            // then it is a text like any other
        }
        node.put("body", body);
    }

    private static void putTexts(ObjectNode node, String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            ObjectNode object = node.putObject(name);
            texts.forEach(object::put);
        }
    }
}
