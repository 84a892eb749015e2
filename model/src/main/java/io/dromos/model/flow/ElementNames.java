package io.dromos.model.flow;

import java.util.Optional;
import java.util.Set;

/** The names by which other parts of a flow refer to an element. Any thread. */
public final class ElementNames {

    /** Components whose endpoints are known only inside the program. */
    private static final Set<String> INNER = Set.of("direct", "seda", "disruptor", "disruptor-vm", "vm", "direct-vm");

    private ElementNames() {
    }

    /** The endpoint inside the program that it consumes or calls, such as {@code direct:orders}; else its id. */
    public static Optional<String> of(Element element) {
        return innerEndpoint(element).or(() -> element.value(idOption(element))).filter(name -> !name.isBlank());
    }

    /** The option that holds its id: beans and templated routes have their own. */
    public static String idOption(Element element) {
        return switch (element.kind()) {
            case "bean" -> element.option("type").isPresent() ? "name" : "id";
            case "templatedRoute" -> "routeId";
            default -> "id";
        };
    }

    private static Optional<String> innerEndpoint(Element element) {
        return element.value("uri").flatMap(uri -> {
            String name = element.value("parameters.name").orElse("");
            String address = uri.indexOf(':') < 0 && !name.isEmpty() ? uri + ":" + name : uri;
            int colon = address.indexOf(':');
            boolean inner = colon > 0 && INNER.contains(address.substring(0, colon)) && !address.contains("{{")
                    && !address.contains("${");
            return inner ? Optional.of(address.replaceFirst("\\?.*", "")) : Optional.empty();
        });
    }
}
