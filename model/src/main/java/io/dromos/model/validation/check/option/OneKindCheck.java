package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Two data formats, two error handlers: one map too many where the map says of which kind the element is. Camel takes
 * one of them in silence, and refuses two balancers, and an exception that is both handled and continued.
 */
public final class OneKindCheck implements ElementCheck {

    private static final Set<String> ONE = Set.of("marshal", "unmarshal", "errorHandler", "loadBalance");

    /** How an exception can end. */
    private static final Set<String> ENDS = Set.of("handled", "continued");

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        String kind = sites.element().kind();
        Predicate<OptionEntry> rival = kind.equals("onException")
                ? option -> ENDS.contains(option.name())
                : option -> ONE.contains(kind) && option.type() == OptionType.OBJECT && !option.reference().isEmpty();
        List<KeySite> kinds = sites.keys().stream().filter(key -> key.path().size() == 1)
                .filter(key -> key.option().filter(rival).isPresent()).toList();
        Severity severity = kind.equals("loadBalance") ? Severity.ERROR : Severity.WARNING;
        kinds.stream().skip(1).forEach(key -> issues.accept(Issue
                .at(sites.element(), severity, "one-kind-only", key.name(), kinds.getFirst().name())
                .on(key.entry().key(), key.name())));
    }
}
