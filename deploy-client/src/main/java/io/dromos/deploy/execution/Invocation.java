package io.dromos.deploy.execution;

import java.util.LinkedHashMap;
import java.util.Map;

/** A call of a flow: inputs arrive as exchange properties. */
public record Invocation(String flowCode, Payload body, Map<String, String> headers, Map<String, Payload> inputs) {

    public Invocation {
        headers = Map.copyOf(headers);
        inputs = Map.copyOf(inputs);
    }

    public static Invocation of(String flowCode) {
        return new Invocation(flowCode, Payload.empty(), Map.of(), Map.of());
    }

    public Invocation withBody(Payload payload) {
        return new Invocation(flowCode, payload, headers, inputs);
    }

    public Invocation withHeader(String name, String value) {
        return new Invocation(flowCode, body, with(headers, name, value), inputs);
    }

    public Invocation withInput(String name, Payload value) {
        return new Invocation(flowCode, body, headers, with(inputs, name, value));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String name, V value) {
        Map<String, V> grown = new LinkedHashMap<>(map);
        grown.put(name, value);
        return grown;
    }
}
