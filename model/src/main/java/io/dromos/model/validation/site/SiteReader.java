package io.dromos.model.validation.site;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionNames;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Structure;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks one element's source beside the catalog. One is used for one element. */
public final class SiteReader {

    /** Texts that Camel evaluates as Simple although they are plain options. */
    private static final Map<String, Set<String>> SIMPLE_TEXTS = Map.of("log", Set.of("message"), "toD", Set.of("uri"),
            "wireTap", Set.of("uri"), "throwException", Set.of("message"));
    /** Options that choose another XPath parser or another way to read a path. */
    private static final Set<String> RELAXING = Set.of("saxon", "factoryRef", "objectModel", "allowEasyPredicate",
            "option");

    /** What Camel leaves out where a Simple predicate does not hold. */
    private static final Set<String> CONDITIONAL = Set.of("route", "routeConfiguration");

    private static final Set<String> BOOLEANS = Set.of("boolean", "Boolean", "java.lang.Boolean");

    private final Catalog catalog;
    private final Element element;
    private final Set<SourceNode> slots = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<KeySite> keys = new ArrayList<>();
    private final List<ExpressionSite> expressions = new ArrayList<>();
    private final List<EndpointSite> endpoints = new ArrayList<>();

    private SiteReader(Catalog catalog, Element element) {
        this.catalog = catalog;
        this.element = element;
        element.slots().stream().map(Slot::node).forEach(slots::add);
    }

    public static ElementSites read(Catalog catalog, Element element) {
        return new SiteReader(catalog, element).read();
    }

    private ElementSites read() {
        Optional<EipEntry> entry = ElementEntries.of(catalog, element);
        SourceNode body = element.source().body();
        if (body instanceof YamlMapping mapping) {
            entry.ifPresent(known -> mapping(known, mapping, List.of()));
        } else if (body instanceof YamlScalar scalar && !scalar.isAbsent()) {
            entry.ifPresent(known -> shorthand(known, scalar));
        }
        return new ElementSites(element, entry, keys, expressions, endpoints);
    }

    private void shorthand(EipEntry entry, YamlScalar scalar) {
        String option = entry.shorthand().isEmpty()
                ? Structure.shorthand(element.kind()).orElse("")
                : entry.shorthand();
        element.source().entry().ifPresent(named -> keys.add(
                new KeySite(List.of(option), named, entry, entry.option(option), false)));
        plain(option, scalar, Optional.empty(), List.of(option));
    }

    private void mapping(EipEntry owner, YamlMapping mapping, List<String> path) {
        for (YamlEntry entry : mapping.entries()) {
            key(owner, mapping, entry, with(path, entry.keyText()));
        }
    }

    private void key(EipEntry owner, YamlMapping mapping, YamlEntry entry, List<String> path) {
        String key = entry.keyText();
        Optional<OptionEntry> option = owner.option(key);
        String named = OptionNames.camelCase(key);
        boolean language = option.isEmpty() && owner.inlineLanguages() && catalog.languageKeys().contains(named);
        keys.add(new KeySite(path, entry, owner, option, language));
        if (slots.contains(entry.value())) {
            return;
        }
        if (language) {
            expression(named, entry.value(), kind(owner, mapping), path);
        }
        option.ifPresent(known -> value(known, mapping, entry, path));
    }

    private void value(OptionEntry option, YamlMapping mapping, YamlEntry entry, List<String> path) {
        switch (entry.value()) {
            case YamlScalar scalar when !scalar.isAbsent() -> plain(option.name(), scalar, parameters(mapping), path);
            case YamlMapping inner when option.type() == OptionType.EXPRESSION -> languages(option, inner, path);
            case YamlMapping inner when !option.reference().isEmpty() ->
                catalog.definition(option.reference()).ifPresent(known -> mapping(known, inner, path));
            case YamlSequence list when !option.reference().isEmpty() && option.type() == OptionType.ARRAY ->
                catalog.definition(option.reference()).ifPresent(known -> items(known, list, path));
            default -> {
                // an alias, an empty value, or a map whose keys are free
            }
        }
    }

    private void items(EipEntry known, YamlSequence list, List<String> path) {
        List<YamlItem> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).value() instanceof YamlMapping mapping) {
                mapping(known, mapping, with(path, Integer.toString(i)));
            }
        }
    }

    /** Below {@code expression}, {@code correlationExpression} and the like: one key that names a language. */
    private void languages(OptionEntry option, YamlMapping mapping, List<String> path) {
        Optional<EipEntry> owner = catalog.definition(option.reference());
        ExpressionKind kind = option.predicate() ? ExpressionKind.PREDICATE : ExpressionKind.EXPRESSION;
        for (YamlEntry entry : mapping.entries()) {
            String key = entry.keyText();
            List<String> inner = with(path, key);
            boolean language = catalog.languageKeys().contains(key);
            Optional<OptionEntry> known = owner.flatMap(definition -> definition.option(key));
            owner.ifPresent(definition -> keys.add(new KeySite(inner, entry, definition, known, language)));
            if (language) {
                expression(key, entry.value(), kind, inner);
            } else if (key.equals("expression") && entry.value() instanceof YamlMapping deeper) {
                languages(option, deeper, inner);
            }
        }
    }

    private void expression(String language, SourceNode value, ExpressionKind kind, List<String> path) {
        if (value instanceof YamlScalar scalar && !scalar.isAbsent()) {
            expressions.add(new ExpressionSite(new Expression(language, scalar.value(), kind), scalar, path, false));
            address(language, scalar, path);
        } else if (value instanceof YamlMapping mapping) {
            catalog.language(language).ifPresent(known -> languageKeys(language, mapping, path));
            boolean relaxed = mapping.entries().stream().map(YamlEntry::keyText).map(OptionNames::camelCase)
                    .anyMatch(RELAXING::contains);
            mapping.entry("expression").map(YamlEntry::value).filter(YamlScalar.class::isInstance)
                    .map(YamlScalar.class::cast).ifPresent(scalar -> {
                        expressions.add(new ExpressionSite(
                                new Expression(named(language, mapping), scalar.value(), truth(mapping, kind)), scalar,
                                with(path, "expression"),
                                relaxed));
                        address(language, scalar, with(path, "expression"));
                    });
        }
    }

    /** What is enriched from an address that does not change. */
    private void address(String language, YamlScalar scalar, List<String> path) {
        if (EndpointPlaces.isExpression(element.kind()) && language.equals("constant") && !scalar.value().isBlank()) {
            endpoints.add(new EndpointSite(EndpointUri.parse(scalar.value()), scalar, Optional.empty(), path,
                    EndpointPlaces.isConsumer(element.kind()), false));
        }
    }

    /** An expression that is to give a boolean is read as a predicate. */
    private static ExpressionKind truth(YamlMapping mapping, ExpressionKind kind) {
        boolean truth = mapping.entry("resultType").map(YamlEntry::value)
                .filter(value -> value instanceof YamlScalar scalar && BOOLEANS.contains(scalar.value())).isPresent();
        return truth ? ExpressionKind.PREDICATE : kind;
    }

    /** The options beside an expression's text. */
    private void languageKeys(String language, YamlMapping mapping, List<String> path) {
        ElementEntries.language(catalog, language).ifPresent(owner -> {
            for (YamlEntry entry : mapping.entries()) {
                keys.add(new KeySite(with(path, entry.keyText()), entry, owner, owner.option(entry.keyText()), false));
            }
        });
    }

    private static String named(String language, YamlMapping mapping) {
        return language.equals("language") ? text(mapping, "language").orElse(language) : language;
    }

    private void plain(String option, YamlScalar scalar, Optional<YamlMapping> parameters, List<String> path) {
        String kind = element.kind();
        boolean simple = path.size() == 1 && SIMPLE_TEXTS.getOrDefault(kind, Set.of()).contains(option);
        if (simple && !scalar.value().startsWith("language:") && language(kind)) {
            expressions
                    .add(new ExpressionSite(new Expression("simple", scalar.value(), ExpressionKind.EXPRESSION), scalar,
                            path, false));
        }
        if (path.size() == 1 && option.equals("precondition") && CONDITIONAL.contains(kind)) {
            expressions.add(new ExpressionSite(new Expression("simple", scalar.value(), ExpressionKind.PREDICATE),
                    scalar, path, false));
        }
        if (kind.equals("bean") && option.equals("script")) {
            element.value("scriptLanguage").ifPresent(language -> expressions.add(new ExpressionSite(
                    new Expression(language, scalar.value(), ExpressionKind.EXPRESSION), scalar, path, false)));
        }
        if (EndpointPlaces.isEndpoint(kind, path)) {
            endpoints.add(new EndpointSite(EndpointUri.parse(scalar.value()), scalar, parameters, path,
                    EndpointPlaces.isConsumer(kind), kind.equals("toD") || kind.equals("wireTap")));
        }
    }

    /** A log may name another language for its message. */
    private boolean language(String kind) {
        return !kind.equals("log")
                || element.value("logLanguage").or(() -> element.value("log-language")).orElse("simple")
                        .equals("simple");
    }

    private ExpressionKind kind(EipEntry owner, YamlMapping mapping) {
        boolean predicate = owner.expression().filter(OptionEntry::predicate).isPresent()
                || (owner.name().equals("loop") && text(mapping, "doWhile").filter("true"::equals).isPresent());
        return predicate ? ExpressionKind.PREDICATE : ExpressionKind.EXPRESSION;
    }

    private static Optional<YamlMapping> parameters(YamlMapping mapping) {
        return mapping.entry("parameters").map(YamlEntry::value).filter(YamlMapping.class::isInstance)
                .map(YamlMapping.class::cast);
    }

    private static Optional<String> text(YamlMapping mapping, String key) {
        return mapping.entry(key).map(YamlEntry::value).filter(YamlScalar.class::isInstance)
                .map(value -> ((YamlScalar) value).value());
    }

    private static List<String> with(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
