package io.dromos.designer.inspector.form;

import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.expression.TextRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes parts of an endpoint's address; all other characters stay. */
final class UriText {

    private final String text;
    private final EndpointUri uri;

    UriText(String text) {
        this.text = text;
        this.uri = EndpointUri.parse(text);
    }

    /** With a parameter of the query set; a value that would end it stands in {@code RAW()}. */
    String withParameter(String name, String value) {
        String written = value.indexOf('&') >= 0 && !value.startsWith("RAW") ? "RAW(" + value + ")" : value;
        Optional<EndpointUri.Parameter> present = uri.parameter(name);
        if (present.isPresent()) {
            TextRange range = present.get().value().range();
            boolean equals = range.start() > 0 && text.charAt(range.start() - 1) == '=';
            return replaced(range, equals ? written : "=" + written);
        }
        String separator = uri.parameters().isEmpty() ? text.endsWith("?") ? "" : "?" : text.endsWith("&") ? "" : "&";
        return text + separator + name + "=" + written;
    }

    /** Without a parameter and one of the signs around it. */
    String withoutParameter(String name) {
        Optional<EndpointUri.Parameter> present = uri.parameter(name);
        if (present.isEmpty()) {
            return text;
        }
        int start = present.get().name().range().start();
        int end = present.get().value().range().end();
        if (end < text.length() && text.charAt(end) == '&') {
            return replaced(new TextRange(start, end + 1), "");
        }
        return replaced(new TextRange(Math.max(0, start - 1), end), "");
    }

    /** With a part of the path set; an empty part goes with its separator. */
    String withPath(ComponentEntry component, String name, String value) {
        Map<String, EndpointUri.Part> parts = uri.pathParts(component);
        EndpointUri.Part present = parts.get(name);
        if (present != null && !(value.isEmpty() && parts.size() > 1)) {
            return replaced(present.range(), value);
        }
        Map<String, String> values = new LinkedHashMap<>();
        parts.forEach((part, there) -> values.put(part, there.text()));
        values.put(name, value);
        String path = path(component, values);
        boolean colon = uri.path().range().start() > uri.scheme().range().end();
        return replaced(uri.path().range(), colon ? path : ":" + path);
    }

    private static String path(ComponentEntry component, Map<String, String> values) {
        List<String> names = component.syntax().names();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String value = values.getOrDefault(names.get(i), "");
            if (!value.isEmpty()) {
                path.append(path.isEmpty() || i == 0 ? "" : component.syntax().separators().get(i - 1)).append(value);
            }
        }
        return path.toString();
    }

    private String replaced(TextRange range, String written) {
        return text.substring(0, range.start()) + written + text.substring(range.end());
    }
}
