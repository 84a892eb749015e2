package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlSequence;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An option that a part of an element cannot do without, such as the name of each header that is set. A warning, as for
 * options of the element itself.
 */
public final class PartOptionCheck implements ElementCheck {

    private static final Set<OptionType> PLAIN = Set.of(OptionType.STRING, OptionType.ENUM, OptionType.INTEGER,
            OptionType.NUMBER, OptionType.BOOLEAN, OptionType.DURATION);

    private final Catalog catalog;

    public PartOptionCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (KeySite key : sites.keys()) {
            key.option().filter(_ -> !key.language())
                    .filter(option -> !option.reference().isEmpty() && option.type() != OptionType.EXPRESSION)
                    .filter(_ -> sites.element().slots().stream()
                            .noneMatch(slot -> slot.node() == key.entry().value()))
                    .flatMap(option -> catalog.definition(option.reference()))
                    .ifPresent(part -> parts(sites, key, part, issues));
        }
    }

    private static void parts(ElementSites sites, KeySite key, EipEntry part, Consumer<Issue> issues) {
        switch (key.entry().value()) {
            case YamlMapping mapping -> missing(sites, key, part, mapping, issues);
            case YamlSequence list -> list.items().stream().map(YamlItem::value).filter(YamlMapping.class::isInstance)
                    .map(YamlMapping.class::cast).forEach(item -> missing(sites, key, part, item, issues));
            default -> {
                // nothing that could lack a key
            }
        }
    }

    private static void missing(ElementSites sites, KeySite key, EipEntry part, YamlMapping mapping,
            Consumer<Issue> issues) {
        if (mapping.entry("<<").isPresent()) {
            return;
        }
        for (OptionEntry option : part.options()) {
            boolean given = mapping.entries().stream().anyMatch(
                    entry -> part.option(entry.keyText()).filter(known -> known.equals(option)).isPresent());
            if (option.required() && PLAIN.contains(option.type()) && !given) {
                Issue issue = Issue.at(sites.element(), Severity.WARNING, "missing-option", part.title(),
                        option.title());
                issues.accept(issue.on(
                        mapping.entries().isEmpty() ? key.entry().key() : mapping.entries().getFirst().key(),
                        key.name()));
            }
        }
    }
}
