package io.dromos.model.edit.text;

import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.catalog.EndpointUri.Parameter;
import java.util.Optional;

/**
 * The query of an endpoint's address, as text that is changed parameter by parameter. Camel refuses an endpoint that
 * has a query and a map of parameters.
 */
final class QueryText {

    private final EndpointUri uri;

    QueryText(String address) {
        this.uri = EndpointUri.parse(address);
    }

    boolean isPresent() {
        return !uri.parameters().isEmpty();
    }

    boolean has(String name) {
        return uri.parameter(name).isPresent();
    }

    /** The address with the parameter changed in its place, or added behind the others. */
    String with(String name, String value) {
        String text = uri.text();
        Optional<Parameter> known = uri.parameter(name);
        if (known.isEmpty()) {
            return text + (text.endsWith("&") ? "" : "&") + name + "=" + written(value);
        }
        int start = known.get().name().range().start();
        return text.substring(0, start) + name + "=" + written(value)
                + text.substring(known.get().value().range().end());
    }

    /** The address without the parameter; with the last one the question mark goes. */
    String without(String name) {
        String text = uri.text();
        Parameter gone = uri.parameter(name).orElseThrow();
        int start = gone.name().range().start();
        int end = gone.value().range().end();
        return end < text.length()
                ? text.substring(0, start) + text.substring(end + 1)
                : text.substring(0, start - 1);
    }

    /** In a query {@code &}, {@code +} and {@code %} have a meaning of their own, which Camel's RAW takes from them. */
    private static String written(String value) {
        boolean raw = value.startsWith("RAW(") || value.startsWith("RAW{") || value.startsWith("#");
        boolean special = value.chars().anyMatch(c -> c == '&' || c == '+' || c == '%');
        if (raw || !special) {
            return value;
        }
        return value.indexOf(')') < 0 ? "RAW(" + value + ")" : "RAW{" + value + "}";
    }
}
