package io.dromos.model.diagram.face;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import java.util.Optional;

/** What error handling does, in words: how often it tries again, and what comes then. */
public final class ErrorHandling {

    private ErrorHandling() {
    }

    /** The face of the error handler that a route names among its own options; empty: it names none. */
    public static Optional<NodeFace> ofRoute(Element route) {
        if (route.options().stream().noneMatch(option -> option.path().getFirst().equals("errorHandler"))) {
            return Optional.empty();
        }
        return Optional.of(new NodeFace(route.id(), "errorHandler", Category.ERROR,
                new NodeIcon.OfKind("errorHandler"), title(route), essence(route, "errorHandler.")));
    }

    static String title(Element element) {
        return ending(element, "maximumRedeliveries").filter(times -> !times.equals("0"))
                .map(times -> "On error: retry " + (times.equals("-1") ? "always" : times + "\u00d7"))
                .orElse("On error");
    }

    static String essence(Element element, String prefix) {
        Optional<String> letter = ending(element, "deadLetterUri");
        if (letter.isPresent()) {
            return "then " + letter.get();
        }
        for (Option option : element.options()) {
            if (option.name().startsWith(prefix)) {
                String rest = option.name().substring(prefix.length());
                int dot = rest.indexOf('.');
                return KindWords.inside(dot < 0 ? rest : rest.substring(0, dot));
            }
        }
        return "";
    }

    private static Optional<String> ending(Element element, String name) {
        return element.options().stream().filter(option -> option.path().getLast().equals(name)).map(Option::value)
                .findFirst();
    }
}
