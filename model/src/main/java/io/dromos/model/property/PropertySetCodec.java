package io.dromos.model.property;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A property set as the text of its file; secrets stand there sealed. Stateless. */
public final class PropertySetCodec {

    private static final int FORMAT = 1;

    private PropertySetCodec() {
    }

    public static JsonRead<PropertySet> read(String text) {
        return JsonText.read(text, fields -> {
            fields.count("format", FORMAT);
            return new PropertySet(fields.text("name"), fields.objects("rows", PropertySetCodec::row),
                    fields.unknown());
        });
    }

    private static PropertyRow row(JsonFields fields) {
        String value = fields.text("value");
        return new PropertyRow(fields.text("name"),
                fields.flag("encrypted", false) ? new PropertyValue.Secret(value) : new PropertyValue.Plain(value),
                fields.text("environment"), fields.unknown());
    }

    public static String write(PropertySet set) {
        ObjectNode node = JsonText.object().put("format", FORMAT).put("name", set.name());
        ArrayNode rows = node.putArray("rows");
        set.rows().forEach(row -> rows.add(node(row)));
        set.unknown().writeTo(node);
        return JsonText.pretty(node);
    }

    private static ObjectNode node(PropertyRow row) {
        ObjectNode node = JsonText.object().put("name", row.name());
        switch (row.value()) {
            case PropertyValue.Plain(String text) -> node.put("value", text);
            case PropertyValue.Secret(String sealed) -> node.put("value", sealed).put("encrypted", true);
        }
        if (!row.environment().isEmpty()) {
            node.put("environment", row.environment());
        }
        row.unknown().writeTo(node);
        return node;
    }
}
