package io.dromos.designer.property.preview;

import io.dromos.designer.i18n.Words;
import io.dromos.model.property.Origin;
import io.dromos.model.property.Placeholder;
import io.dromos.model.property.PropertySources;
import io.dromos.model.property.ResolvedProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A name with what it becomes, in words. Immutable.
 *
 * @param value
 *            secrets are masked
 * @param lines
 *            of the flow that name it, 1-based
 * @param missing
 *            whether the flow names it and nobody has a value for it
 */
record PropertyUse(String name, String value, String origin, String overrides, List<Integer> lines,
        boolean missing) {

    PropertyUse {
        lines = List.copyOf(lines);
    }

    /** All names that a flow could use or does, by name. */
    static List<PropertyUse> of(PropertySources sources, String environment, String flowText) {
        SortedMap<String, List<Integer>> lines = lines(flowText);
        SortedMap<String, ResolvedProperty> resolved = sources.resolve(environment);
        TreeSet<String> names = new TreeSet<>(resolved.keySet());
        names.addAll(lines.keySet());
        return names.stream().map(name -> of(name, resolved, lines.getOrDefault(name, List.of()))).toList();
    }

    private static PropertyUse of(String name, Map<String, ResolvedProperty> resolved, List<Integer> lines) {
        ResolvedProperty property = resolved.get(name);
        return property == null
                ? new PropertyUse(name, Words.of("property.values.missing"), "", "", lines, true)
                : new PropertyUse(name, property.value().shown(), words(property.origin()), property.overridden()
                        .stream().map(PropertyUse::words).collect(Collectors.joining(", ")), lines, false);
    }

    /** A placeholder with a value of its own, or that asks something else than property sets, misses nothing. */
    private static SortedMap<String, List<Integer>> lines(String text) {
        SortedMap<String, List<Integer>> lines = new TreeMap<>();
        for (Placeholder placeholder : Placeholder.in(text)) {
            if (placeholder.kind() == Placeholder.Kind.PROPERTY && !placeholder.optional()
                    && !placeholder.hasDefault()) {
                int line = 1 + (int) text.substring(0, placeholder.start()).chars().filter(c -> c == '\n').count();
                lines.computeIfAbsent(placeholder.name(), name -> new ArrayList<>()).add(line);
            }
        }
        return lines;
    }

    private static String words(Origin origin) {
        return switch (origin) {
            case Origin.OfScenario(String integration, String scenario) ->
                Words.of("property.values.of-scenario", integration, scenario);
            case Origin.OfSharedSet(String set, String environment) when environment.isEmpty() ->
                Words.of("property.values.of-set", set);
            case Origin.OfSharedSet(String set, String environment) ->
                Words.of("property.values.of-set-in", set, environment);
            case Origin.OfInternalSet(String environment) when environment.isEmpty() ->
                Words.of("property.values.of-internal");
            case Origin.OfInternalSet(String environment) -> Words.of("property.values.of-internal-in", environment);
        };
    }

    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() || name.toLowerCase(Locale.ROOT).contains(wanted)
                || value.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
