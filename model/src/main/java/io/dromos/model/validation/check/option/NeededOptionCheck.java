package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionNames;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One of several options that an element cannot do without, though the catalog requires none of them: Camel refuses to
 * start the flow. An error where the element means nothing without it; else a warning, for a flow that is being drawn
 * lacks something at every moment.
 */
public final class NeededOptionCheck implements ElementCheck {

    private static final Map<String, List<String>> ONE_OF = Map.of("bean", List.of("ref", "beanType"),
            "throwException", List.of("exceptionType", "ref"), "claimCheck", List.of("operation"), "doCatch",
            List.of("exception"), "routeTemplate", List.of("from", "route"));
    /** Elements whose kind is one of the maps that they hold: data formats, balancers, error handlers. */
    private static final Set<String> ANY_MAP = Set.of("marshal", "unmarshal", "loadBalance", "errorHandler");
    private static final Set<String> MEANINGLESS = Set.of("bean", "routeTemplate", "errorHandler");
    private static final Map<String, List<String>> ONE_OF_LANGUAGE = Map.of("method", List.of("ref", "beanType"),
            "tokenize", List.of("token"));
    private static final int MOST_NAMED = 4;

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        Element element = sites.element();
        List<String> needed = needed(sites);
        boolean declaredBean = element instanceof Declaration && element.kind().equals("bean");
        if (!needed.isEmpty() && !declaredBean && !given(sites, needed)) {
            Severity severity = MEANINGLESS.contains(element.kind()) ? Severity.ERROR : Severity.WARNING;
            String title = sites.entry().map(entry -> entry.title()).orElse(element.kind());
            String names = needed.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (needed.size() > MOST_NAMED ? " \u2026" : "");
            issues.accept(Issue.at(element, severity, code(element, needed), title, names));
        }
        sites.keys().stream().filter(KeySite::language).forEach(key -> language(element, key, issues));
    }

    private static void language(Element element, KeySite key, Consumer<Issue> issues) {
        String language = OptionNames.camelCase(key.entry().keyText());
        List<String> needed = ONE_OF_LANGUAGE.getOrDefault(language, List.of());
        if (!needed.isEmpty() && key.entry().value() instanceof YamlMapping mapping && mapping.entries().stream()
                .map(YamlEntry::keyText).map(OptionNames::camelCase)
                .noneMatch(name -> needed.contains(name) || name.equals("<<"))) {
            issues.accept(Issue.at(element, Severity.WARNING, needed.size() == 1 ? "missing-option" : "missing-one-of",
                    language, String.join(", ", needed)).on(key.entry().key(), key.name()));
        }
    }

    private static String code(Element element, List<String> needed) {
        if (element.kind().endsWith("marshal")) {
            return "missing-data-format";
        }
        return needed.size() == 1 ? "missing-option" : "missing-one-of";
    }

    private static List<String> needed(ElementSites sites) {
        String kind = sites.element().kind();
        if (!ANY_MAP.contains(kind)) {
            return ONE_OF.getOrDefault(kind, List.of());
        }
        return sites.entry().map(entry -> entry.options().stream()
                .filter(option -> option.type() == OptionType.OBJECT && !option.reference().isEmpty())
                .map(OptionEntry::name).toList()).orElse(List.of());
    }

    /** What stands there in the wrong form is another check's. */
    private static boolean given(ElementSites sites, List<String> needed) {
        return switch (sites.element().source().body()) {
            case YamlMapping mapping -> mapping.entry("<<").isPresent() || sites.keys().stream()
                    .anyMatch(key -> !key.known() || key.option().map(OptionEntry::name).filter(needed::contains)
                            .isPresent());
            case YamlScalar scalar -> !scalar.value().isBlank();
            default -> true;
        };
    }
}
