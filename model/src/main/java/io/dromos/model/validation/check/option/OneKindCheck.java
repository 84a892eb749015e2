package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two data formats, two error handlers: one map too many where the map says of which kind the element is. Camel takes
 * one of them in silence, and refuses two balancers.
 */
public final class OneKindCheck implements ElementCheck {

    private static final Set<String> ONE = Set.of("marshal", "unmarshal", "errorHandler", "loadBalance");

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        String kind = sites.element().kind();
        if (!ONE.contains(kind)) {
            return;
        }
        List<KeySite> kinds = sites.keys().stream().filter(key -> key.path().size() == 1)
                .filter(key -> key.option().filter(option -> option.type() == OptionType.OBJECT
                        && !option.reference().isEmpty()).isPresent())
                .toList();
        Severity severity = kind.equals("loadBalance") ? Severity.ERROR : Severity.WARNING;
        kinds.stream().skip(1).forEach(key -> issues.accept(Issue
                .at(sites.element(), severity, "one-kind-only", key.name(), kinds.getFirst().name())
                .on(key.entry().key(), key.name())));
    }
}
