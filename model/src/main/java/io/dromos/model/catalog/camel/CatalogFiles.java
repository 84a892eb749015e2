package io.dromos.model.catalog.camel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of Camel's catalog and YAML DSL on the class path. Any thread may use it. */
final class CatalogFiles {

    private static final String ROOT = "org/apache/camel/catalog/";
    private static final String SCHEMA = "schema/camelYamlDsl.json";

    private final JsonMapper mapper = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build(); // parts of files are read as trees

    JsonMapper mapper() {
        return mapper;
    }

    /** The names that an index file lists, such as {@code components}. */
    List<String> names(String index) {
        return read(ROOT + index + ".properties").map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines()
                .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList())
                .orElse(List.of());
    }

    /**
     * One description: {@code components}, {@code kafka}. Names that a file system would read otherwise are unknown.
     */
    Optional<JsonNode> description(String folder, String name) {
        if (name.isEmpty()
                || !name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '+')) {
            return Optional.empty();
        }
        return read(ROOT + folder + "/" + name + ".json").map(mapper::readTree);
    }

    Optional<InputStream> open(String folder, String name) {
        return Optional.ofNullable(stream(ROOT + folder + "/" + name + ".json"));
    }

    byte[] schema() {
        return read(SCHEMA).orElseThrow(() -> new IllegalStateException("not on the class path: " + SCHEMA));
    }

    private static Optional<byte[]> read(String path) {
        try (InputStream in = stream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    @SuppressWarnings("NullAway") // null means that there is no such file; callers ask for it
    private static InputStream stream(String path) {
        return CatalogFiles.class.getClassLoader().getResourceAsStream(path);
    }
}
