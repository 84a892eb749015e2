package io.dromos.model.template;

import io.dromos.model.json.JsonText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.StringNode;

/**
 * One HTTP request as a form asks for it. It becomes a flow like any other: called at {@code direct:start}, its answer
 * is the body, and {@link #OUTPUTS} tell what came back. All texts but the method are Simple expressions, so that
 * inputs can stand in them. Immutable.
 *
 * @param url
 *            with its scheme, without a query
 */
public record WebAction(String method, String url, Map<String, String> query, Map<String, String> headers,
        String body) {

    /** Named outputs of the flow: the HTTP status, the answer's content type, and what failed if nothing came back. */
    public static final List<String> OUTPUTS = List.of("status", "contentType", "error");

    /** The methods that a form offers. */
    public static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD");

    public WebAction {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** The lines of the flow; {@code id} starts the ids of its steps. */
    public String source(String id) {
        Lines lines = new Lines(id);
        lines.add("- route:", "    id: " + id, "    from:", "      id: " + id + "-start", "      uri: direct:start",
                "      steps:");
        lines.header("method", "CamelHttpMethod", "constant", method.toUpperCase(Locale.ROOT));
        if (!query.isEmpty()) {
            lines.header("query", "CamelHttpQuery", "simple", query.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining("&")));
        }
        headers.forEach((name, value) -> lines.header("header-" + plain(name), name, "simple", value));
        lines.step("setBody", "body");
        lines.add("            simple: " + quoted(body));
        request(lines);
        return lines.text();
    }

    /** An answer of any status is an answer; only a request that gets none is an error. */
    private void request(Lines lines) {
        lines.step("doTry", "try");
        lines.add("            steps:", "              - toD:", "                  id: " + lines.id + "-request",
                "                  uri: " + quoted(url), "                  parameters:",
                "                    throwExceptionOnFailure: \"false\"");
        lines.property("status", "${header.CamelHttpResponseCode}");
        lines.property("contentType", "${header.Content-Type}");
        lines.add("            doCatch:", "              - id: " + lines.id + "-failed",
                "                exception:", "                  - java.lang.Exception",
                "                steps:");
        lines.add("                  - setProperty:", "                      id: " + lines.id + "-error",
                "                      name: error", "                      simple: \"${exception.message}\"");
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** A JSON string is a double-quoted scalar of YAML 1.2. */
    private static String quoted(String text) {
        return JsonText.compact(StringNode.valueOf(text));
    }

    /** Lines of YAML, with ids for the steps. For one thread. */
    private static final class Lines {

        private final String id;
        private final StringBuilder text = new StringBuilder();

        Lines(String id) {
            this.id = id;
        }

        void add(String... lines) {
            for (String line : lines) {
                text.append(line).append('\n');
            }
        }

        void step(String kind, String name) {
            add("        - " + kind + ":", "            id: " + id + "-" + name);
        }

        void header(String step, String name, String language, String value) {
            step("setHeader", step);
            add("            name: " + quoted(name), "            " + language + ": " + quoted(value));
        }

        void property(String name, String expression) {
            add("              - setProperty:", "                  id: " + id + "-" + plain(name),
                    "                  name: " + name, "                  simple: " + quoted(expression));
        }

        String text() {
            return text.toString();
        }
    }
}
