package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import java.util.List;
import java.util.function.Consumer;

/** A list item must be a map with one key; a second one mostly comes from too little indentation. */
public final class SeveralKeysCheck implements ElementCheck {

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        Element element = sites.element();
        boolean item = element instanceof Step.OpaqueStep
                || (element instanceof Route route && route.source().entry().isEmpty() && fromAlone(route));
        if (!item) {
            return;
        }
        if (!(element.source().body() instanceof YamlMapping mapping) || mapping.entries().isEmpty()) {
            issues.accept(Issue.at(element, Severity.ERROR, "no-step"));
            return;
        }
        List<YamlEntry> entries = mapping.entries();
        for (YamlEntry entry : entries.subList(1, entries.size())) {
            issues.accept(
                    Issue.at(element, Severity.ERROR, "several-keys", entry.keyText(), entries.getFirst().keyText())
                            .on(entry.key(), entry.keyText()));
        }
    }

    /** A route in a list of a file; in a template a route may have keys beside its {@code from}. */
    private static boolean fromAlone(Route route) {
        return route.source().holder() instanceof YamlItem
                && route.source().body() instanceof YamlMapping mapping && !mapping.entries().isEmpty()
                && mapping.entries().getFirst().keyText().equals("from");
    }
}
