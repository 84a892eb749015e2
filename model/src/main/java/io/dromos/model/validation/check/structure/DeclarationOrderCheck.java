package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Slot;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.Set;
import java.util.function.Consumer;

/** What applies to all routes of a file must stand before the first of them: else Camel refuses the file. */
public final class DeclarationOrderCheck implements DocumentCheck {

    private static final Set<String> BEFORE_ROUTES = Set.of("onException", "onCompletion", "intercept",
            "interceptFrom", "interceptSendToEndpoint");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        document.document().flow().documents().forEach(slot -> inside(slot, issues));
    }

    private static void inside(Slot slot, Consumer<Issue> issues) {
        boolean route = false;
        for (Element element : slot.elements()) {
            route |= element instanceof Route;
            if (route && BEFORE_ROUTES.contains(element.kind())) {
                issues.accept(Issue.at(element, Severity.ERROR, "after-route", element.kind()));
            }
        }
    }
}
