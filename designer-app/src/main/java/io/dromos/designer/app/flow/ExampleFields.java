package io.dromos.designer.app.flow;

import io.dromos.model.expression.KnownName;
import io.dromos.model.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of an example message's body, as paths with type and example value. */
final class ExampleFields {

    private static final int MOST = 500;
    private static final int VALUE_LENGTH = 24;

    private ExampleFields() {
    }

    /** None for a body that is no JSON object. */
    static List<KnownName> of(String body) {
        List<KnownName> fields = new ArrayList<>();
        try {
            if (JsonText.node(body) instanceof ObjectNode object) {
                collect("", object, fields);
            }
        } catch (JacksonException noJson) {
            return List.of();
        }
        return fields;
    }

    private static void collect(String path, ObjectNode object, List<KnownName> fields) {
        object.properties().forEach(entry -> {
            if (fields.size() < MOST) {
                String name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                fields.add(new KnownName(name, detail(entry.getValue()), ""));
                if (entry.getValue() instanceof ObjectNode deeper) {
                    collect(name, deeper, fields);
                }
            }
        });
    }

    private static String detail(JsonNode value) {
        String type = value.getNodeType().name().toUpperCase(Locale.ROOT);
        if (value.isContainer()) {
            return type;
        }
        String text = value.asString();
        return type + " \u00b7 " + (text.length() > VALUE_LENGTH ? text.substring(0, VALUE_LENGTH) + "\u2026" : text);
    }
}
