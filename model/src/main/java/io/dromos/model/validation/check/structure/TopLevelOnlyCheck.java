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

/** Steps that Camel takes only directly in a route: inside of another step it refuses the whole file. */
public final class TopLevelOnlyCheck implements DocumentCheck {

    private static final Set<String> KINDS = Set.of("saga", "transacted", "policy", "intercept", "interceptFrom",
            "interceptSendToEndpoint", "onException", "onCompletion");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        ElementIndex index = document.document().index();
        document.elements().forEach(sites -> {
            Element element = sites.element();
            boolean inside = element instanceof Step && KINDS.contains(element.kind())
                    && index.parentOf(element).filter(around -> !around.kind().equals("from")).isPresent();
            if (inside) {
                issues.accept(Issue.at(element, Severity.ERROR, "top-level-only", element.kind()));
            }
        });
    }
}
