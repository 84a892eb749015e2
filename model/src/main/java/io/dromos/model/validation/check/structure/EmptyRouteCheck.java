package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.function.Consumer;

/**
 * A route without steps, or with nothing behind its {@code from}: Camel does not start it. The first is a warning, for
 * every route begins like this when it is drawn.
 */
public final class EmptyRouteCheck implements DocumentCheck {

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        for (Element root : document.document().flow().elements()) {
            if (root instanceof Route route) {
                route(route, issues);
            }
        }
    }

    private static void route(Route route, Consumer<Issue> issues) {
        if (route.from().isPresent() && route.steps().isEmpty() && !borrowed(route.from().get())) {
            issues.accept(Issue.at(route, Severity.WARNING, "no-steps"));
        } else if (route.from().isEmpty() && route.source().entry().isEmpty()) {
            issues.accept(Issue.at(route, Severity.ERROR, "no-source"));
        }
    }

    /** Whether its steps are those of another route: an alias, or merged in. */
    private static boolean borrowed(Element from) {
        return from.source().body() instanceof YamlAlias
                || from.source().body() instanceof YamlMapping mapping && (mapping.entry("<<").isPresent()
                        || mapping.entry("steps").filter(steps -> steps.value() instanceof YamlAlias).isPresent());
    }
}
