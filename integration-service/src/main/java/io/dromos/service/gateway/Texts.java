package io.dromos.service.gateway;

import java.util.Collection;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Values as text: maps and collections as JSON, others as they say. Stateless. */
public final class Texts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Texts() {
    }

    public static String of(Object value) {
        if (!(value instanceof Map<?, ?>) && !(value instanceof Collection<?>)) {
            return String.valueOf(value);
        }
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JacksonException noJson) {
            return String.valueOf(value);
        }
    }
}
