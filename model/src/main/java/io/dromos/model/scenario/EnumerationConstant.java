package io.dromos.model.scenario;

import io.dromos.model.json.UnknownFields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One value of an enumeration.
 *
 * @param mapping
 *            system name to the value that this system is sent instead of the name
 */
public record EnumerationConstant(String name, Map<String, String> mapping, UnknownFields unknown) {

    public EnumerationConstant {
        mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
    }

    public EnumerationConstant(String name) {
        this(name, Map.of(), UnknownFields.none());
    }

    public EnumerationConstant(String name, Map<String, String> mapping) {
        this(name, mapping, UnknownFields.none());
    }

    /** What is sent to a system; its own name where the system has no word for it. */
    public String sentTo(String systemName) {
        return mapping.getOrDefault(systemName, name);
    }
}
