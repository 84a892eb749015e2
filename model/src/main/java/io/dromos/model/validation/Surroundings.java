package io.dromos.model.validation;

import io.dromos.model.shape.source.ShapeSources;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What is known around a document.
 *
 * @param properties
 *            names that property sets define; missing if nobody knows, so that no placeholder is called missing
 * @param consumed
 *            addresses that other flows of the workspace consume from, such as {@code direct:prices}
 * @param shapes
 *            what is known of the flow's messages
 * @param kamelet
 *            whether the file's name says that it is a Kamelet: Camel loads what stands in it
 */
public record Surroundings(Optional<Set<String>> properties, Set<String> consumed, ShapeSources shapes,
        boolean kamelet) {

    /** A file on its own. */
    public static final Surroundings UNKNOWN = new Surroundings(Optional.empty(), Set.of());

    public Surroundings {
        properties = properties.map(Set::copyOf);
        consumed = Set.copyOf(consumed);
    }

    public Surroundings(Optional<Set<String>> properties, Set<String> consumed) {
        this(properties, consumed, ShapeSources.NONE);
    }

    public Surroundings(Optional<Set<String>> properties, Set<String> consumed, ShapeSources shapes) {
        this(properties, consumed, shapes, false);
    }

    /** The same around a file of this name. */
    public Surroundings named(Path file) {
        return new Surroundings(properties, consumed, shapes, file.toString().endsWith(".kamelet.yaml"));
    }
}
