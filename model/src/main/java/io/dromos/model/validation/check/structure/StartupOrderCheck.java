package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.flow.Route;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The order in which routes start: Camel reads it as a number when it loads the file, before placeholders are filled,
 * and starts no two routes with the same one.
 */
public final class StartupOrderCheck implements DocumentCheck {

    /** What may keep a route from starting at all. */
    private static final List<String> CONDITIONS = List.of("autoStartup", "precondition");
    private static final String STARTUP_ORDER = "startupOrder";

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Set<String> orders = new HashSet<>();
        for (Element route : document.document().flow().elements()) {
            if (route instanceof Route) {
                route.option(STARTUP_ORDER).ifPresent(order -> order(route, order, orders, issues));
            }
        }
    }

    private static void order(Element route, Option order, Set<String> orders, Consumer<Issue> issues) {
        String value = order.value().strip();
        if (value.contains("{{")) {
            issues.accept(Issue.at(route, Severity.ERROR, "fixed-number").on(order.node(), STARTUP_ORDER));
        } else if (CONDITIONS.stream().allMatch(condition -> route.option(condition).isEmpty()) && !orders.add(value)) {
            issues.accept(Issue.at(route, Severity.ERROR, "duplicate-startup-order", value).on(order.node(),
                    STARTUP_ORDER));
        }
    }
}
