package io.dromos.model.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A flow or a fragment to start from. Its gaps are written {@code <<name>>}: no Camel syntax looks like this, and YAML
 * takes it for plain text, so that a template can be drawn and checked like a flow. Immutable.
 */
public record Template(TemplateDescriptor descriptor, String source) {

    static final Pattern MARKER = Pattern.compile("<<([A-Za-z][A-Za-z0-9_.-]*)>>");

    /** What filling the gaps gives. */
    public sealed interface Result {}

    public record Instantiated(String source) implements Result {}

    /** Required parameters that have no value. */
    public record Incomplete(List<TemplateParameter> missing) implements Result {}

    /** Fills the gaps: given values, else standard ones. A value that YAML would read as something else is quoted. */
    public Result instantiate(Map<String, String> values) {
        List<TemplateParameter> missing = descriptor.parameters().stream()
                .filter(parameter -> parameter.required() && value(parameter, values).isBlank()).toList();
        if (!missing.isEmpty()) {
            return new Incomplete(missing);
        }
        Map<String, String> all = new LinkedHashMap<>();
        descriptor.parameters().forEach(parameter -> all.put(parameter.name(), value(parameter, values)));
        return new Instantiated(new TemplateFilling(all).fill(source));
    }

    private static String value(TemplateParameter parameter, Map<String, String> values) {
        String given = values.getOrDefault(parameter.name(), "");
        return given.isEmpty() ? parameter.standard() : given;
    }

    /** The names of all gaps in the text, in their order. */
    public static Set<String> gaps(String source) {
        Set<String> names = new LinkedHashSet<>();
        MARKER.matcher(source).results().map((MatchResult match) -> match.group(1)).forEach(names::add);
        return names;
    }

    /** Gaps that no parameter fills: they would stay in the flow. */
    public Set<String> undeclared() {
        Set<String> names = gaps(source);
        descriptor.parameters().forEach(parameter -> names.remove(parameter.name()));
        return names;
    }
}
