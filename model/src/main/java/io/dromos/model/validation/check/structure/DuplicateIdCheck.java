package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two routes, or two steps, with the same id: Camel does not start them. Templates make routes with ids of their own.
 */
public final class DuplicateIdCheck implements DocumentCheck {

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Set<String> routes = new HashSet<>();
        Set<String> steps = new HashSet<>();
        for (ElementSites sites : document.elements()) {
            Element element = sites.element();
            Set<String> seen = switch (element) {
                case Route _ -> routes;
                case Step step when step.kind().equals("from") -> Set.of();
                case Step _ -> steps;
                case Branch _ -> steps;
                case Declaration _ -> Set.of();
            };
            if (!(element instanceof Declaration) && !element.kind().equals("from") && !inTemplate(document, element)) {
                element.option("id").ifPresent(id -> seen(element, id, seen, issues));
            }
        }
    }

    private static void seen(Element element, Option id, Set<String> seen, Consumer<Issue> issues) {
        if (!id.value().contains("{{") && !seen.add(id.value())) {
            issues.accept(Issue.at(element, Severity.ERROR, "duplicate-id", id.value()).on(id.node(), "id"));
        }
    }

    private static boolean inTemplate(CheckedDocument document, Element element) {
        List<Element> path = document.document().index().pathTo(element);
        return path.getFirst() instanceof Declaration declaration
                && (declaration.kind().equals("routeTemplate") || declaration.kind().equals("Kamelet"));
    }
}
