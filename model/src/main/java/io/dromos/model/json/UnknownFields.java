package io.dromos.model.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a JSON object that this version of Dromos does not know: name to compact JSON. They are written again
 * after the known ones, so that nothing is lost between two versions. Immutable.
 */
public record UnknownFields(Map<String, String> values) {

    private static final UnknownFields NONE = new UnknownFields(Map.of());

    public UnknownFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static UnknownFields none() {
        return NONE;
    }

    public void writeTo(ObjectNode object) {
        values.forEach((name, json) -> object.set(name, JsonText.node(json)));
    }
}
