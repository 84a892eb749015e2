package io.dromos.model.validation.check.link;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementNames;
import io.dromos.model.flow.Route;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Two routes of a file that listen to the same {@code direct:} address: Camel starts only one of them. */
public final class DuplicateConsumerCheck implements DocumentCheck {

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Set<String> listening = new HashSet<>();
        for (Element root : document.document().flow().elements()) {
            if (root instanceof Route route && starts(route)) {
                route.from().ifPresent(from -> ElementNames.of(from)
                        .filter(address -> address.startsWith("direct:") && !listening.add(address))
                        .ifPresent(address -> issues.accept(issue(from, address))));
            }
        }
    }

    private static boolean starts(Route route) {
        return route.value("autoStartup").filter("false"::equals).isEmpty();
    }

    private static Issue issue(Element from, String address) {
        Issue issue = Issue.at(from, Severity.ERROR, "duplicate-consumer", address);
        return from.option("parameters.name").or(() -> from.option("uri"))
                .map(option -> issue.on(option.node(), option.name())).orElse(issue);
    }
}
