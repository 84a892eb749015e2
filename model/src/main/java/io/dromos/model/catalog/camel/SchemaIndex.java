package io.dromos.model.catalog.camel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where each definition of Camel's YAML schema lies in its 800 KB: one pass over the tokens at first, then only the
 * definition that is asked for is parsed. Immutable once read; any thread may use it.
 */
final class SchemaIndex {

    static final String STEP = "ProcessorDefinition";
    static final String LANGUAGES = "ExpressionDefinition";
    private static final Map<String, String> ODD_NAMES = Map.of("RouteFromDefinitionDeserializer", "from",
            "BeansDeserializer", "beans", "ErrorHandlerDeserializer", "errorHandler", "BeanFactoryDefinition",
            "beanFactory");

    private final byte[] text;
    private final JsonMapper mapper;
    private final Map<String, Span> spans = new TreeMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Set<String> steps;
    private final Set<String> topLevel;

    private record Span(int start, int end) {}

    SchemaIndex(byte[] text, JsonMapper mapper) {
        this.text = text;
        this.mapper = mapper;
        Map<String, String> top = scan();
        Map<String, String> step = references(definition(STEP).orElseThrow().path("properties"));
        spans.keySet().forEach(reference -> kinds.put(plainName(reference), reference));
        kinds.putAll(step);
        kinds.putAll(top);
        steps = Collections.unmodifiableSet(new LinkedHashSet<>(step.keySet()));
        topLevel = Collections.unmodifiableSet(new LinkedHashSet<>(top.keySet()));
    }

    Set<String> steps() {
        return steps;
    }

    Set<String> topLevel() {
        return topLevel;
    }

    /** The definition behind a key: {@code setBody} gives {@code SetBodyDefinition}. */
    Optional<String> reference(String kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    Optional<JsonNode> definition(String reference) {
        Span span = spans.get(reference);
        return span == null
                ? Optional.empty()
                : Optional.of(mapper.readTree(text, span.start(), span.end() - span.start()));
    }

    /** Keys with the definitions that they refer to, by simple class name. */
    static Map<String, String> references(JsonNode properties) {
        Map<String, String> references = new LinkedHashMap<>();
        properties.properties().forEach(property -> {
            String reference = reference(property.getValue());
            if (!reference.isEmpty()) {
                references.put(property.getKey(), reference);
            }
        });
        return references;
    }

    /** The simple name of the class that a schema refers to; empty if it refers to none. */
    static String reference(JsonNode schema) {
        String path = schema.path("$ref").asString("");
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String plainName(String reference) {
        String odd = ODD_NAMES.get(reference);
        if (odd != null) {
            return odd;
        }
        String name = reference.endsWith("Definition")
                ? reference.substring(0, reference.length() - "Definition".length())
                : reference;
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Map<String, String> scan() {
        Map<String, String> top = Map.of();
        try (JsonParser parser = mapper.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean items = parser.currentName().equals("items");
                parser.nextToken();
                if (!items) {
                    parser.skipChildren();
                    continue;
                }
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    switch (name) {
                        case "definitions" -> scanDefinitions(parser);
                        case "properties" -> top = references(mapper.readTree(parser));
                        default -> parser.skipChildren();
                    }
                }
            }
        }
        return top;
    }

    private void scanDefinitions(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            int start = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            int end = (int) parser.currentTokenLocation().getByteOffset() + 1;
            spans.put(name.substring(name.lastIndexOf('.') + 1), new Span(start, end));
        }
    }
}
