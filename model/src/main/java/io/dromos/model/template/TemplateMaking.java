package io.dromos.model.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a template of a flow: some of its texts become gaps, with these texts as their standard values. Gaps that the
 * flow has already become parameters, too. Immutable.
 *
 * @param parameters
 *            by the text of the flow, the name of the parameter that takes its place everywhere
 */
public record TemplateMaking(String name, String description, Map<String, String> parameters) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    public TemplateMaking {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Whether a text can name a parameter. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    public Template of(String source) {
        String text = withGaps(source);
        List<TemplateParameter> all = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        parameters.forEach((standard, parameter) -> {
            if (named.add(parameter)) {
                all.add(new TemplateParameter(parameter, "", standard, true, ""));
            }
        });
        Template.gaps(text).stream().filter(named::add)
                .forEach(gap -> all.add(new TemplateParameter(gap, "", "", true, "")));
        return new Template(new TemplateDescriptor(name, description, all), text);
    }

    /** In one pass, the longest text first: a parameter's own name is not taken for a text of the flow. */
    private String withGaps(String source) {
        if (parameters.isEmpty()) {
            return source;
        }
        String anyText = parameters.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(anyText).matcher(source)
                .replaceAll(match -> Matcher.quoteReplacement("<<" + parameters.get(match.group()) + ">>"));
    }
}
