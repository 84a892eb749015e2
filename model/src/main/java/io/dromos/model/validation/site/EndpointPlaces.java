package io.dromos.model.validation.site;

import io.dromos.model.flow.Structure;
import java.util.List;
import java.util.Set;

/** Which options hold an endpoint's address. */
final class EndpointPlaces {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch", "head");

    private EndpointPlaces() {
    }

    static boolean isEndpoint(String kind, List<String> path) {
        String last = path.getLast();
        if (Structure.isEndpoint(kind)) {
            return path.size() == 1 && last.equals("uri");
        }
        if (VERBS.contains(kind)) {
            return path.getFirst().equals("to") && (path.size() == 1 || last.equals("uri"));
        }
        return last.equals("deadLetterUri");
    }

    /** Whether the element's expression gives the address. */
    static boolean isExpression(String kind) {
        return kind.equals("enrich") || kind.equals("pollEnrich");
    }

    static boolean isConsumer(String kind) {
        return kind.equals("from") || kind.equals("pollEnrich") || kind.equals("poll");
    }
}
