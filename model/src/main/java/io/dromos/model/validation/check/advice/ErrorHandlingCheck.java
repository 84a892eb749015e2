package io.dromos.model.validation.check.advice;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A route that talks to other systems and says nothing about what happens when one of them fails. */
public final class ErrorHandlingCheck implements DocumentCheck {

    private static final Set<String> HANDLERS = Set.of("onException", "errorHandler", "routeConfiguration");
    private static final Pattern INSIDE = Pattern.compile("(log|direct|seda|mock|stub)(:|$)");
    private static final Set<String> LOCAL = Set.of("doTry", "circuitBreaker", "onException", "errorHandler");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        boolean handled = document.document().flow().elements().stream().map(Element::kind)
                .anyMatch(HANDLERS::contains);
        if (handled) {
            return;
        }
        for (Route route : document.document().flow().routes()) {
            boolean own = route.options().stream().map(option -> option.path().getFirst())
                    .anyMatch(key -> key.startsWith("errorHandler") || key.equals("routeConfigurationId"));
            if (!own && !holds(route, LOCAL) && sends(route)) {
                issues.accept(Issue.at(route, Severity.INFO, "no-error-handling"));
            }
        }
    }

    private static boolean holds(Element element, Set<String> kinds) {
        return element.children().stream().anyMatch(child -> kinds.contains(child.kind()) || holds(child, kinds));
    }

    private static boolean sends(Element element) {
        return element.children().stream().anyMatch(child -> outside(child) || sends(child));
    }

    private static boolean outside(Element element) {
        String uri = element.value("uri").orElse("log:");
        return !element.kind().equals("from") && !INSIDE.matcher(uri).lookingAt();
    }
}
