package io.dromos.model.validation.check.declaration;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Operations of a REST service that Camel refuses: the same verb and path twice, the same {@code direct:} address twice
 * where routes are put into the service (the default), or none at all. Operations that are disabled count for nothing.
 */
public final class RestVerbCheck implements DocumentCheck {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch", "head");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        boolean inline = document.elements().stream().map(ElementSites::element)
                .filter(element -> element.kind().equals("restConfiguration"))
                .noneMatch(element -> element.value("inlineRoutes").filter("false"::equals).isPresent());
        document.elements().stream().map(ElementSites::element)
                .filter(element -> element.kind().equals("rest") && !disabled(element))
                .forEach(rest -> rest(rest, inline, issues));
    }

    private static void rest(Element rest, boolean inline, Consumer<Issue> issues) {
        Set<String> operations = new HashSet<>();
        Set<String> targets = new HashSet<>();
        List<Element> verbs = rest.children().stream()
                .filter(verb -> VERBS.contains(verb.kind()) && !disabled(verb)).toList();
        for (Element verb : verbs) {
            path(verb, operations, issues);
            target(verb, inline ? targets : new HashSet<>(), issues);
        }
    }

    private static boolean disabled(Element element) {
        return element.value("disabled").filter("true"::equals).isPresent();
    }

    private static void path(Element verb, Set<String> operations, Consumer<Issue> issues) {
        Optional<Option> path = verb.option("path");
        String name = path.map(Option::value).orElse("");
        if (!operations.add(verb.kind() + ":" + name)) {
            String code = path.isPresent() ? "duplicate-verb-path" : "duplicate-verb";
            Issue issue = Issue.at(verb, Severity.ERROR, code, verb.kind(), name);
            issues.accept(path.map(option -> issue.on(option.node(), "path")).orElse(issue));
        }
    }

    /** Camel puts each {@code direct:} route into the service's own, so that it can be the target of one only. */
    private static void target(Element verb, Set<String> targets, Consumer<Issue> issues) {
        Optional<Option> to = verb.option("to").or(() -> verb.option("to.uri"));
        if (to.filter(option -> !option.value().isBlank()).isEmpty()) {
            boolean elsewhere = verb.source().body() instanceof YamlAlias || verb.option("<<").isPresent()
                    || to.isEmpty()
                            && verb.options().stream().anyMatch(option -> option.path().getFirst().equals("to"));
            if (!elsewhere) {
                issues.accept(Issue.at(verb, Severity.ERROR, "missing-target", verb.kind()));
            }
            return;
        }
        String address = to.get().value();
        if (address.startsWith("direct:") && !targets.add(address)) {
            issues.accept(Issue.at(verb, Severity.ERROR, "duplicate-target", address).on(to.get().node(),
                    to.get().name()));
        }
    }
}
