package io.dromos.model.catalog;

import io.dromos.model.expression.TextRange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An endpoint's address, taken apart: {@code kafka:{{topic}}?brokers=RAW(a&b)}. Any text has such a reading;
 * placeholders, Simple functions and {@code RAW(…)} stay as they are and are never split. Ranges are places in the
 * whole text.
 *
 * @param scheme
 *            what stands before the first colon; the whole path if there is no colon
 * @param path
 *            what stands between the scheme's colon, or {@code ://}, and the query
 */
public record EndpointUri(String text, Part scheme, Part path, List<Parameter> parameters) {

    public EndpointUri {
        parameters = List.copyOf(parameters);
    }

    /** A piece of the address and where it stands. */
    public record Part(String text, TextRange range) {
        /** Whether the value is known only at run time: it holds a placeholder or a Simple function. */
        public boolean dynamic() {
            return text.contains("{{") || text.contains("${") || text.contains("$simple{");
        }
    }

    /** One parameter of the query; without an equals sign its value is empty and stands at its end. */
    public record Parameter(Part name, Part value) {}

    /** Takes any text apart. */
    public static EndpointUri parse(String text) {
        int query = find(text, '?', 0);
        int end = query < 0 ? text.length() : query;
        int colon = find(text.substring(0, end), ':', 0);
        int schemeEnd = colon < 0 ? end : colon;
        int start = colon < 0 ? end : colon + 1;
        if (text.startsWith("//", start) && start + 2 <= end) {
            start += 2;
        }
        List<Parameter> parameters = query < 0 ? List.of() : parameters(text, query + 1);
        return new EndpointUri(text, part(text, 0, schemeEnd), part(text, start, end), parameters);
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().text().equals(name)).findFirst();
    }

    /** The path's parts by the names that the component gives them; those that are left out are missing. */
    public Map<String, Part> pathParts(ComponentEntry component) {
        Map<String, Part> parts = new LinkedHashMap<>();
        List<String> names = component.syntax().names();
        if (names.isEmpty() || path.text().isEmpty()) {
            return parts;
        }
        String name = names.getFirst();
        int start = path.range().start();
        for (int i = 1; i < names.size(); i++) {
            String separator = component.syntax().separators().get(i - 1);
            int at = find(text.substring(0, path.range().end()), separator, start);
            if (at >= 0) {
                parts.put(name, part(text, start, at));
                start = at + separator.length();
                name = names.get(i);
            } else if (required(component, names.get(i)) && !required(component, name)) {
                name = names.get(i); // queue names without their kind: jms:orders
            }
        }
        parts.put(name, part(text, start, path.range().end()));
        return parts;
    }

    private static boolean required(ComponentEntry component, String name) {
        return component.option(name).filter(OptionEntry::required).isPresent();
    }

    private static List<Parameter> parameters(String text, int start) {
        List<Parameter> parameters = new ArrayList<>();
        int from = start;
        while (from < text.length()) {
            int found = find(text, '&', from);
            int end = found < 0 ? text.length() : found;
            int equal = find(text.substring(0, end), '=', from);
            int nameEnd = equal < 0 ? end : equal;
            if (end > from) {
                parameters.add(new Parameter(part(text, from, nameEnd), part(text, Math.min(end, nameEnd + 1), end)));
            }
            from = end + 1;
        }
        return parameters;
    }

    private static Part part(String text, int start, int end) {
        return new Part(text.substring(start, end), new TextRange(start, end));
    }

    private static int find(String text, char sought, int from) {
        return find(text, String.valueOf(sought), from);
    }

    /** The first place outside of placeholders, functions and RAW values; -1 if there is none. */
    private static int find(String text, String sought, int from) {
        int i = from;
        while (i < text.length()) {
            if (text.startsWith(sought, i)) {
                return i;
            }
            i = afterProtected(text, i);
        }
        return -1;
    }

    private static int afterProtected(String text, int i) {
        if (text.startsWith("{{", i)) {
            return after(text, "}}", i);
        }
        if (text.startsWith("${", i)) {
            return after(text, "}", i);
        }
        if (text.startsWith("=RAW(", i)) {
            return after(text, ")", i);
        }
        return text.startsWith("=RAW{", i) ? after(text, "}", i) : i + 1;
    }

    private static int after(String text, String closing, int from) {
        int at = text.indexOf(closing, from);
        return at < 0 ? from + 1 : at + closing.length();
    }
}
