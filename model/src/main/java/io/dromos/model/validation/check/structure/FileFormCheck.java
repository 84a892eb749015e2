package io.dromos.model.validation.check.structure;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Structure;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.List;
import java.util.function.Consumer;

/**
 * The outermost form of a file: one list of declarations, some of which hold further ones. Camel refuses items without
 * a name and a second document; a step that stands there it passes over in silence.
 */
public final class FileFormCheck implements DocumentCheck {

    private final Catalog catalog;

    public FileFormCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        List<Slot> documents = document.document().flow().documents();
        for (int i = 0; i < documents.size(); i++) {
            List<Element> elements = documents.get(i).elements();
            elements.forEach(element -> root(element, issues));
            elements.stream().filter(element -> element.kind().equals("routeConfiguration"))
                    .flatMap(element -> element.slots().stream()).filter(Slot::list)
                    .forEach(list -> list.elements().forEach(element -> listed(list, element, issues)));
            if (i > 0) {
                elements.stream().findFirst().ifPresent(
                        first -> issues.accept(Issue.at(first, Severity.ERROR, "several-documents")));
            }
        }
    }

    /** The lists of a route configuration: each item says again what it is. */
    private static void listed(Slot list, Element element, Consumer<Issue> issues) {
        String kind = Structure.camelCase(list.name());
        if (element.source().entry().isEmpty() || !element.kind().equals(kind)) {
            issues.accept(Issue.at(element, Severity.ERROR, "item-expected", kind));
        }
    }

    private void root(Element element, Consumer<Issue> issues) {
        if (!(element instanceof Declaration) || Structure.isResource(element.kind())) {
            return;
        }
        boolean named = element.source().entry().isPresent();
        if (!named) {
            issues.accept(Issue.at(element, Severity.ERROR, "no-declaration"));
        } else if (catalog.stepKinds().contains(element.kind())
                && !catalog.topLevelKinds().contains(element.kind())) {
            issues.accept(Issue.at(element, Severity.WARNING, "outside-route", element.kind()));
        }
    }
}
