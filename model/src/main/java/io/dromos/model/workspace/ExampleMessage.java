package io.dromos.model.workspace;

import io.dromos.model.json.UnknownFields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One message to try a flow with. Immutable.
 *
 * @param inputs
 *            exchange properties that the caller hands in
 */
public record ExampleMessage(String name, String body, Map<String, String> headers, Map<String, String> inputs,
        UnknownFields unknown) {

    public ExampleMessage {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    public ExampleMessage(String name, String body, Map<String, String> headers, Map<String, String> inputs) {
        this(name, body, headers, inputs, UnknownFields.none());
    }
}
