package io.dromos.model.expression.endpoint;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionKind;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.CompletionSource;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Completes an endpoint's address: the component's scheme, choices of the path, parameters and their values, beans, and
 * properties. The expression's language is {@link EndpointUse#language()}. Any thread may use it; functions of Simple
 * inside a dynamic address belong to Simple's own completion.
 */
public final class EndpointCompletion implements CompletionSource {

    /** Schemes that are offered at once: each must be read from the catalog to see whether it fits. */
    private static final int MOST = 50;

    private final Catalog catalog;

    public EndpointCompletion(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Completion> complete(Expression expression, int caret, KnownNames names) {
        int at = Math.clamp(caret, 0, expression.text().length());
        return EndpointUse.of(expression.language()).map(known -> complete(expression.text(), at, known, names))
                .orElse(List.of());
    }

    private List<Completion> complete(String text, int at, EndpointUse use, KnownNames names) {
        int placeholder = text.lastIndexOf("{{", at - 1);
        if (placeholder >= 0 && placeholder + 2 <= at && !text.substring(placeholder, at).contains("}}")) {
            return placeholders(text, placeholder + 2, at, names);
        }
        EndpointUri uri = EndpointUri.parse(text);
        if (at <= uri.scheme().range().end()) {
            return schemes(text, uri.scheme().range(), at, use);
        }
        Optional<ComponentEntry> component = catalog.component(uri.scheme().text());
        return component.map(known -> inside(new Typed(text, at, uri, known, use), names)).orElse(List.of());
    }

    /** An address whose component is known, and the caret behind the scheme. */
    private record Typed(String text, int at, EndpointUri uri, ComponentEntry component, EndpointUse use) {

        String from(int start) {
            return text.substring(Math.min(start, at), at);
        }
    }

    private static List<Completion> inside(Typed typed, KnownNames names) {
        for (EndpointUri.Parameter parameter : typed.uri().parameters()) {
            if (within(typed.at(), parameter.name().range())) {
                return parameters(typed, parameter.name().range());
            }
            if (within(typed.at(), parameter.value().range())) {
                return typed.component().option(parameter.name().text())
                        .map(option -> values(typed, option, parameter.value().range(), names)).orElse(List.of());
            }
        }
        if (typed.at() <= typed.uri().path().range().end()) {
            return path(typed, names);
        }
        return parameters(typed, new TextRange(typed.at(), typed.at()));
    }

    private static boolean within(int at, TextRange range) {
        return at >= range.start() && at <= range.end();
    }

    private List<Completion> schemes(String text, TextRange scheme, int at, EndpointUse use) {
        String typed = text.substring(0, at);
        boolean colon = text.startsWith(":", scheme.end());
        return matching(catalog.list(CatalogKind.COMPONENT), CatalogSummary::name, typed).stream().limit(MOST)
                .filter(summary -> catalog.component(summary.name()).filter(use::takes).isPresent())
                .map(summary -> completion(scheme, summary.name() + (colon ? "" : ":"), summary.name(),
                        summary.title(), summary.description()))
                .toList();
    }

    private static List<Completion> path(Typed typed, KnownNames names) {
        List<Completion> found = new ArrayList<>();
        typed.uri().pathParts(typed.component()).forEach((name, part) -> {
            if (within(typed.at(), part.range())) {
                typed.component().option(name)
                        .ifPresent(option -> found.addAll(values(typed, option, part.range(), names)));
            }
        });
        return found;
    }

    /** Parameters that are not given yet: those that are required first, then by the order of Camel's documentation. */
    private static List<Completion> parameters(Typed typed, TextRange replaced) {
        boolean equal = typed.text().startsWith("=", replaced.end());
        List<OptionEntry> open = typed.component().options().stream()
                .filter(option -> option.kind() == OptionKind.PARAMETER && typed.use().takes(option))
                .filter(option -> typed.uri().parameter(option.name()).isEmpty()
                        || option.name().equals(replaced.of(typed.text())))
                .sorted(Comparator.comparing((OptionEntry option) -> !option.required())
                        .thenComparing(option -> option.group().contains("advanced")))
                .toList();
        return matching(open, OptionEntry::name, typed.from(replaced.start())).stream()
                .map(option -> completion(replaced, option.name() + (equal ? "" : "="), option.name(), detail(option),
                        option.description()))
                .toList();
    }

    private static List<Completion> values(Typed typed, OptionEntry option, TextRange replaced, KnownNames names) {
        List<KnownName> values = new ArrayList<>();
        List<String> choices = option.type() == OptionType.BOOLEAN ? List.of("true", "false") : option.enumeration();
        choices.forEach(choice -> values.add(new KnownName(choice, choice.equals(option.defaultValue())
                ? "default"
                : "", "")));
        if (choices.isEmpty() && !option.defaultValue().isEmpty()) {
            values.add(new KnownName(option.defaultValue(), "default", option.description()));
        }
        names.beans().forEach(bean -> values.add(new KnownName("#" + bean.name(), bean.detail(),
                bean.documentation())));
        return matching(values, KnownName::name, typed.from(replaced.start())).stream()
                .map(value -> completion(replaced, value.name(), value.name(), value.detail(), value.documentation()))
                .toList();
    }

    private static List<Completion> placeholders(String text, int start, int at, KnownNames names) {
        int end = at;
        while (end < text.length() && "}?&:/".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        TextRange replaced = new TextRange(start, end);
        String closing = text.startsWith("}}", end) ? "" : "}}";
        return matching(names.placeholders(), KnownName::name, text.substring(start, at)).stream()
                .map(name -> completion(replaced, name.name() + closing, name.name(), name.detail(),
                        name.documentation()))
                .toList();
    }

    private static String detail(OptionEntry option) {
        String type = option.type().name().toLowerCase(Locale.ROOT);
        return option.defaultValue().isEmpty() ? type : type + " = " + option.defaultValue();
    }

    /** Those that begin with what is typed, then those that contain it. */
    private static <T> List<T> matching(List<T> all, Function<T, String> name, String typed) {
        String sought = typed.toLowerCase(Locale.ROOT);
        return all.stream().filter(one -> name.apply(one).toLowerCase(Locale.ROOT).contains(sought))
                .sorted(Comparator.comparing(one -> !name.apply(one).toLowerCase(Locale.ROOT).startsWith(sought)))
                .toList();
    }

    private static Completion completion(TextRange replaced, String insert, String label, String detail,
            String documentation) {
        return new Completion(replaced, insert, insert.length(), label, detail, documentation);
    }
}
