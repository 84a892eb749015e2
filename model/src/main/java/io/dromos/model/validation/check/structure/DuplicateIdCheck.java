package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.flow.Route;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two routes, or two steps, with the same id: Camel does not start them. Templates make routes with ids of their own,
 * so the steps of each are compared only with each other; of two templates with one id Camel uses the first.
 */
public final class DuplicateIdCheck implements DocumentCheck {

    private static final Set<String> TEMPLATES = Set.of("routeTemplate", "Kamelet");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Ids shared = new Ids(new HashSet<>(), new HashSet<>());
        Set<String> templates = new HashSet<>();
        for (Element root : document.document().flow().elements()) {
            root.option("id").filter(_ -> root.kind().equals("routeTemplate"))
                    .filter(id -> !templates.add(id.value()))
                    .ifPresent(id -> issues.accept(Issue.at(root, Severity.WARNING, "duplicate-template", id.value())
                            .on(id.node(), "id")));
            boolean apart = TEMPLATES.contains(root.kind());
            inside(root, apart ? new Ids(new HashSet<>(), new HashSet<>()) : shared, issues);
        }
    }

    private record Ids(Set<String> routes, Set<String> steps) {}

    private static void inside(Element element, Ids ids, Consumer<Issue> issues) {
        if (!(element instanceof Declaration) && !element.kind().equals("from")) {
            Set<String> seen = element instanceof Route ? ids.routes() : ids.steps();
            element.option("id").ifPresent(id -> seen(element, id, seen, issues));
        }
        element.children().forEach(child -> inside(child, ids, issues));
    }

    private static void seen(Element element, Option id, Set<String> seen, Consumer<Issue> issues) {
        if (!id.value().contains("{{") && !seen.add(id.value())) {
            issues.accept(Issue.at(element, Severity.ERROR, "duplicate-id", id.value()).on(id.node(), "id"));
        }
    }
}
