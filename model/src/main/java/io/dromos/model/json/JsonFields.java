package io.dromos.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One JSON object while it is read: asks for fields by name and remembers which were asked for, so that
 * {@link #unknown()} can keep the rest for the next write. A {@code null} is the same as an absent field. A field of
 * the wrong kind ends the reading as {@link JsonRead.Unreadable}, which names the place.
 *
 * <p>
 * Mutable; belongs to the thread that reads.
 */
public final class JsonFields {

    private final ObjectNode object;
    private final String place;
    private final Set<String> asked = new LinkedHashSet<>();

    JsonFields(ObjectNode object, String place) {
        this.object = object;
        this.place = place;
    }

    /** The text of a field; empty when absent. */
    public String text(String name) {
        return optionalText(name).orElse("");
    }

    public Optional<String> optionalText(String name) {
        return field(name).map(node -> {
            if (!node.isString()) {
                throw new JsonMismatch("json.no-text", placeOf(name));
            }
            return node.asString();
        });
    }

    public boolean flag(String name, boolean absent) {
        return field(name).map(node -> {
            if (!node.isBoolean()) {
                throw new JsonMismatch("json.no-flag", placeOf(name));
            }
            return node.asBoolean();
        }).orElse(absent);
    }

    public long number(String name, long absent) {
        return field(name).map(node -> {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                throw new JsonMismatch("json.no-number", placeOf(name));
            }
            return node.asLong();
        }).orElse(absent);
    }

    /** A whole number in the range of {@code int}. */
    public int count(String name, int absent) {
        long number = number(name, absent);
        if (number != (int) number) {
            throw new JsonMismatch("json.no-number", placeOf(name));
        }
        return (int) number;
    }

    /** The constant whose name the field has, in any case. */
    public <E extends Enum<E>> E constant(String name, Class<E> type, E absent) {
        return optionalText(name).map(text -> {
            try {
                return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException none) {
                throw new JsonMismatch("json.no-constant", placeOf(name));
            }
        }).orElse(absent);
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : items(name)) {
            if (!item.isString()) {
                throw new JsonMismatch("json.no-text", placeOf(name));
            }
            texts.add(item.asString());
        }
        return List.copyOf(texts);
    }

    public <T> List<T> objects(String name, Function<JsonFields, T> reading) {
        List<T> values = new ArrayList<>();
        for (JsonNode item : items(name)) {
            values.add(reading.apply(fields(item, placeOf(name) + "/" + values.size())));
        }
        return List.copyOf(values);
    }

    public <T> Optional<T> object(String name, Function<JsonFields, T> reading) {
        return field(name).map(node -> reading.apply(fields(node, placeOf(name))));
    }

    /** The names of all fields, as they stand. */
    public List<String> names() {
        return List.copyOf(object.propertyNames());
    }

    /** Any value as compact JSON. */
    public Optional<String> json(String name) {
        return field(name).map(JsonText::compact);
    }

    /** What nobody asked for, in its order. */
    public UnknownFields unknown() {
        Map<String, String> rest = new LinkedHashMap<>();
        object.properties().stream().filter(entry -> !asked.contains(entry.getKey()))
                .forEach(entry -> rest.put(entry.getKey(), JsonText.compact(entry.getValue())));
        return new UnknownFields(rest);
    }

    private Optional<JsonNode> field(String name) {
        asked.add(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    private Iterable<JsonNode> items(String name) {
        return field(name).map(node -> {
            if (!node.isArray()) {
                throw new JsonMismatch("json.no-list", placeOf(name));
            }
            return (Iterable<JsonNode>) node;
        }).orElse(List.of());
    }

    private static JsonFields fields(JsonNode node, String place) {
        if (!(node instanceof ObjectNode object)) {
            throw new JsonMismatch("json.no-object", place);
        }
        return new JsonFields(object, place);
    }

    private String placeOf(String name) {
        return place + "/" + name;
    }
}
