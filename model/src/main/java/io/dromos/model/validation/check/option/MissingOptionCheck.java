package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Structure;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An option that a step cannot do without. An error where Camel's loader refuses the file; else a warning, for a flow
 * that is being drawn lacks something at every moment, and the service that starts it has the last word.
 */
public final class MissingOptionCheck implements ElementCheck {

    /** The schema calls these required, yet Camel goes on without them, or another check knows when it does not. */
    private static final Set<String> DISPENSABLE = Set.of("from.steps", "beanFactory.name", "beanFactory.type");
    /** Camel's loader refuses the file without these. */
    private static final Set<String> REFUSED = Set.of("route.from", "templatedRoute.routeTemplateRef");

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        if (sites.element().source().body() instanceof YamlAlias || merged(sites)) {
            return;
        }
        sites.entry().ifPresent(entry -> entry.options().stream().filter(OptionEntry::required)
                .filter(option -> !DISPENSABLE.contains(entry.name() + "." + option.name()))
                .filter(option -> !given(sites, entry, option))
                .forEach(option -> issues.accept(issue(sites.element(), entry, option))));
    }

    private static Issue issue(Element element, EipEntry entry, OptionEntry option) {
        String code = option.type() == OptionType.EXPRESSION ? "missing-expression" : "missing-option";
        boolean refused = Structure.isEndpoint(element.kind()) && option.name().equals("uri")
                || REFUSED.contains(element.kind() + "." + option.name());
        Issue issue = Issue.at(element, refused ? Severity.ERROR : Severity.WARNING, code, entry.title(),
                option.title());
        return new Issue(issue.severity(), issue.code(), issue.message(), element, option.name(), issue.node(),
                issue.within(), issue.fixes());
    }

    private static boolean given(ElementSites sites, EipEntry entry, OptionEntry option) {
        Element element = sites.element();
        if (element.source().body() instanceof YamlScalar scalar && !scalar.value().isBlank()) {
            return Structure.shorthand(element.kind()).filter(option.name()::equals).isPresent()
                    || entry.shorthand().equals(option.name()) || element instanceof Declaration;
        }
        boolean key = sites.keys().stream().filter(site -> site.path().size() == 1)
                .anyMatch(site -> option.type() == OptionType.EXPRESSION && option.name().equals("expression")
                        ? site.language() || named(site, "expression")
                        : named(site, option.name()));
        return key || (option.name().equals("from") && element.slot("from").isPresent());
    }

    /** An address without a text is none; of other options an empty text may be the value. */
    private static boolean named(KeySite site, String name) {
        return site.option().filter(option -> option.name().equals(name)).isPresent()
                && !(site.entry().value() instanceof YamlScalar scalar
                        && (name.equals("uri") ? scalar.value().isBlank() : scalar.isAbsent()));
    }

    private static boolean merged(ElementSites sites) {
        return sites.keys().stream().anyMatch(site -> site.entry().keyText().equals("<<"));
    }
}
