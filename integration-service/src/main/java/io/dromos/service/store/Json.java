package io.dromos.service.store;

import java.util.List;
import java.util.Map;

import io.dromos.service.deployment.Finding;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stands in columns as JSON. Stateless. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {
    };
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };

    private Json() {
    }

    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static List<Finding> findings(String json) {
        return MAPPER.readValue(json, FINDINGS);
    }

    static Map<String, String> texts(String json) {
        return MAPPER.readValue(json, TEXTS);
    }
}
