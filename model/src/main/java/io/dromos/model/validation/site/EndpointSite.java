package io.dromos.model.validation.site;

import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint's address, and the map of parameters beside it if there is one.
 *
 * @param consumer
 *            whether messages come from it
 * @param dynamic
 *            whether the address is a text with functions in it, evaluated for each message
 */
public record EndpointSite(EndpointUri uri, YamlScalar scalar, Optional<YamlMapping> parameters, List<String> path,
        boolean consumer, boolean dynamic) {

    public EndpointSite {
        path = List.copyOf(path);
    }
}
