package io.dromos.model.validation.check.structure;

import io.dromos.model.document.ElementIndex;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Step;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Steps that Camel takes only below certain others: some directly in a route, and what catches only right in a
 * {@code doTry}. Elsewhere it refuses the whole file, or does not start it.
 */
public final class TopLevelOnlyCheck implements DocumentCheck {

    private static final Set<String> KINDS = Set.of("saga", "transacted", "policy", "intercept", "interceptFrom",
            "interceptSendToEndpoint", "onException", "onCompletion");
    private static final Set<String> CATCHES = Set.of("doCatch", "doFinally");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        ElementIndex index = document.document().index();
        document.elements().forEach(sites -> {
            Element element = sites.element();
            if (element instanceof Step) {
                index.parentOf(element).ifPresent(around -> inside(element, around.kind(), issues));
            }
        });
    }

    private static void inside(Element element, String around, Consumer<Issue> issues) {
        if (KINDS.contains(element.kind()) && !around.equals("from")) {
            issues.accept(Issue.at(element, Severity.ERROR, "top-level-only", element.kind()));
        } else if (CATCHES.contains(element.kind()) && !around.equals("doTry")) {
            issues.accept(Issue.at(element, Severity.ERROR, "outside-try", element.kind()));
        }
    }
}
