package io.dromos.model.catalog.camel;

import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The first lines of catalog files: name, title, description, labels; what follows them is not even unpacked. */
final class Headers {

    private Headers() {
    }

    static Optional<CatalogSummary> read(CatalogFiles files, CatalogKind kind, String folder, String name) {
        return files.open(folder, name).flatMap(in -> {
            try (in) {
                return first(files, in).map(head -> summary(kind, name, head));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(folder + "/" + name, unreadable);
            }
        });
    }

    static CatalogSummary summary(CatalogKind kind, String name, JsonNode head) {
        return new CatalogSummary(kind, name, head.path("title").asString(name), head.path("description").asString(""),
                labels(head), head.path("deprecated").asBoolean(false));
    }

    static List<String> labels(JsonNode head) {
        return Arrays.stream(head.path("label").asString("").split(",")).map(String::strip)
                .filter(label -> !label.isEmpty()).toList();
    }

    private static Optional<JsonNode> first(CatalogFiles files, InputStream in) {
        try (JsonParser parser = files.mapper().createParser(in)) {
            parser.nextToken();
            if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
                return Optional.empty();
            }
            parser.nextToken();
            return Optional.of(files.mapper().readTree(parser));
        }
    }
}
