package io.dromos.model.flow;

import java.util.List;
import java.util.stream.Stream;

/** What a file holds, in its order: routes and other declarations of all its documents. */
public record Flow(List<Slot> documents) {

    public Flow {
        documents = List.copyOf(documents);
    }

    public List<Element> elements() {
        return documents.stream().flatMap(document -> document.elements().stream()).toList();
    }

    /** Every route, those inside templates, Kamelets and Integrations too. */
    public List<Route> routes() {
        return elements().stream().flatMap(Flow::routesIn).toList();
    }

    private static Stream<Route> routesIn(Element element) {
        return switch (element) {
            case Route route -> Stream.of(route);
            case Declaration declaration -> declaration.children().stream().flatMap(Flow::routesIn);
            case Step _,Branch _ -> Stream.empty();
        };
    }
}
