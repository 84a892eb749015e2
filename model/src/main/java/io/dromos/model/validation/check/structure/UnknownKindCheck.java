package io.dromos.model.validation.check.structure;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Step;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementEntries;
import io.dromos.model.validation.site.ElementSites;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A step or declaration whose kind Camel does not know; Camel compares kinds exactly, kebab case is unknown to it. */
public final class UnknownKindCheck implements ElementCheck {

    /** Declarations that Camel also takes as steps. */
    private static final Set<String> ALSO_STEPS = Set.of("onException", "onCompletion", "intercept", "interceptFrom",
            "interceptSendToEndpoint");

    private final Catalog catalog;

    public UnknownKindCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        Element element = sites.element();
        Optional<YamlEntry> entry = element.source().entry();
        if (entry.isEmpty() || ElementEntries.foreign(element) || element instanceof Step.OpaqueStep) {
            return;
        }
        String written = entry.get().keyText();
        boolean item = element.source().holder() instanceof YamlItem;
        if (element instanceof Step && (item || !element.kind().equals("from"))) {
            unknown(element, written, catalog.stepKinds(), "unknown-step", issues);
        } else if (element instanceof Declaration && (sites.entry().isEmpty() || kebab(element, written))) {
            unknown(element, written, catalog.topLevelKinds(), "unknown-declaration", issues);
        }
    }

    /** An item of a file's list must be named exactly; below it Camel takes kebab case. */
    private static boolean kebab(Element element, String written) {
        return element.source().holder() instanceof YamlItem && !written.equals(element.kind());
    }

    private void unknown(Element element, String written, Set<String> kinds, String code, Consumer<Issue> issues) {
        boolean known = catalog.eip(written).isPresent();
        if (kinds.contains(written) || ALSO_STEPS.contains(written)) {
            return;
        }
        List<String> nearest = kinds.contains(element.kind())
                ? List.of(element.kind())
                : NearestNames.of(element.kind(), kinds);
        Issue issue = known
                ? Issue.at(element, Severity.ERROR, "misplaced-step", written)
                : nearest.isEmpty()
                        ? Issue.at(element, Severity.ERROR, code, written)
                        : Issue.at(element, Severity.ERROR, code + "-near", written, nearest.getFirst());
        issues.accept(issue.fixedBy(nearest));
    }
}
