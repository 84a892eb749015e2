package io.dromos.model.property;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import io.dromos.model.message.Message;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.JsonNode;

/**
 * Reads the rows of a file that somebody brings: {@code .properties} as Java knows them, or JSON: a property set of
 * Dromos, or an object whose nested names are joined by dots. Stateless.
 */
public final class PropertyUpload {

    private PropertyUpload() {
    }

    /** What reading gives. */
    public sealed interface Result {}

    public record Rows(List<PropertyRow> rows) implements Result {}

    public record Unreadable(Message reason) implements Result {}

    public static Result read(String fileName, String text) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json") ? json(text) : properties(text);
    }

    private static Result properties(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Properties inOrder = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object name, Object value) {
                values.remove(name.toString());
                return String.valueOf(values.put(name.toString(), value.toString()));
            }
        };
        try {
            inOrder.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException malformed) {
            return new Unreadable(Message.of("property.upload-unreadable", String.valueOf(malformed.getMessage())));
        }
        return new Rows(values.entrySet().stream().map(entry -> PropertyRow.plain(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Result json(String text) {
        return switch (JsonText.read(text, PropertyUpload::flat)) {
            case JsonRead.Unreadable<List<PropertyRow>> not -> new Unreadable(not.message());
            case JsonRead.Read<List<PropertyRow>>(List<PropertyRow> rows) -> new Rows(ownFormat(text, rows));
        };
    }

    private static List<PropertyRow> ownFormat(String text, List<PropertyRow> otherwise) {
        boolean own = otherwise.stream().anyMatch(row -> row.name().equals("format"))
                && text.contains("\"rows\"");
        return own ? PropertySetCodec.read(text).found().map(PropertySet::rows).orElse(otherwise) : otherwise;
    }

    private static List<PropertyRow> flat(JsonFields fields) {
        List<PropertyRow> rows = new ArrayList<>();
        fields.names().forEach(
                name -> fields.json(name).ifPresent(json -> collect(name, JsonText.node(json), rows)));
        return List.copyOf(rows);
    }

    private static void collect(String name, JsonNode value, List<PropertyRow> rows) {
        if (value.isObject()) {
            value.properties().forEach(entry -> collect(name + "." + entry.getKey(), entry.getValue(), rows));
        } else {
            rows.add(PropertyRow.plain(name, value.isString() ? value.asString() : JsonText.compact(value)));
        }
    }
}
