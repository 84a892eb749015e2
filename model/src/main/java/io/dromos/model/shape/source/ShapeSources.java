package io.dromos.model.shape.source;

import io.dromos.model.scenario.Integration;
import io.dromos.model.type.Shape;
import io.dromos.model.type.UnknownShape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a flow's messages beside its source. Immutable.
 *
 * @param integrations
 *            whose scenarios Kafka steps may name
 * @param attached
 *            shapes of bodies by what they are attached to: the id of a step or route, or an endpoint's address without
 *            its query
 * @param schemas
 *            shapes that files of the flow's class path describe, by their names, for the steps that name such a file
 * @param entry
 *            what callers of the flow send
 * @param isolated
 *            whether routes of other files can not call those of the flow, as the integration service runs flows
 */
public record ShapeSources(List<Integration> integrations, Map<String, Shape> attached, Map<String, Shape> schemas,
        Entry entry, boolean isolated) {

    /** A file on its own. */
    public static final ShapeSources NONE = new ShapeSources(List.of(), Map.of(), Map.of(), Entry.UNKNOWN,
            false);

    /**
     * What the example messages and the descriptor of a flow tell of its calls.
     *
     * @param headers
     *            name to example value, which may be empty
     * @param inputs
     *            exchange properties that callers hand in, to an example value, which may be empty
     */
    public record Entry(Shape body, Map<String, String> headers, Map<String, String> inputs) {

        public static final Entry UNKNOWN = new Entry(new UnknownShape(), Map.of(), Map.of());

        public Entry {
            headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
            inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        }
    }

    public ShapeSources {
        integrations = List.copyOf(integrations);
        attached = Map.copyOf(attached);
        schemas = Map.copyOf(schemas);
    }

    public Optional<Shape> attachedTo(String place) {
        return Optional.ofNullable(attached.get(place));
    }

    /** By the name that a step gives the file: {@code classpath:order.xsd}, {@code order.xsd}. */
    public Optional<Shape> schema(String resource) {
        return Optional.ofNullable(schemas.get(resource.replaceFirst("^(classpath|file):/*", "")));
    }
}
