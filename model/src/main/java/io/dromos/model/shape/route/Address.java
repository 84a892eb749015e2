package io.dromos.model.shape.route;

import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ExpressionSites;
import java.util.Optional;
import java.util.Set;

/**
 * Where a step sends to or reads from.
 *
 * @param dynamic
 *            whether a part of it is known only at run time
 */
record Address(String scheme, String path, boolean dynamic) {

    private static final Set<String> IN_PROCESS = Set.of("direct", "seda");

    /** Of an endpoint step; missing where nobody can tell before the flow runs. */
    static Optional<Address> of(Element element) {
        Optional<String> uri = switch (element.kind()) {
            case "enrich", "pollEnrich" -> ExpressionSites.own(element)
                    .filter(site -> site.language().equals("constant") || site.language().equals("simple"))
                    .map(site -> site.option().value());
            default -> element.value("uri");
        };
        return uri.map(text -> of(text, element.value("parameters.name")));
    }

    static Address of(String uri, Optional<String> name) {
        EndpointUri parsed = EndpointUri.parse(uri);
        String path = parsed.path().text().isEmpty() ? name.orElse("") : parsed.path().text();
        boolean dynamic = path.contains("${") || path.contains("{{") || path.contains("$simple{")
                || parsed.scheme().dynamic();
        return new Address(parsed.scheme().text(), path, dynamic);
    }

    /** Whether a route of the same context may listen there. */
    boolean inProcess() {
        return IN_PROCESS.contains(scheme);
    }

    /** {@code direct:orders} */
    String text() {
        return scheme + ":" + path;
    }
}
