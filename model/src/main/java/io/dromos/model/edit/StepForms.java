package io.dromos.model.edit;

import io.dromos.model.source.ParseResult;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a new step, branch or route is written: in the form of Camel's documentation, complete enough that Camel loads
 * it. Snippets are one list item at the left margin.
 */
public final class StepForms {

    private static final Map<String, String> FORMS = read();

    private StepForms() {
    }

    private static Map<String, String> read() {
        try (InputStream stream = StepForms.class.getResourceAsStream("step-forms.yaml")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> forms = new LinkedHashMap<>();
            if (SourceTree.parse(text) instanceof ParseResult.Parsed(SourceTree tree)
                    && tree.documents().getFirst().root().orElseThrow() instanceof YamlMapping mapping) {
                mapping.entries().forEach(entry -> forms.put(entry.keyText(), ((YamlScalar) entry.value()).value()));
            }
            return Map.copyOf(forms);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The snippet for a kind; a kind without a form of its own starts empty. */
    public static String of(String kind) {
        return FORMS.getOrDefault(kind, "- " + kind + ": {}\n");
    }

    /** A step that sends to an endpoint. */
    public static String to(String uri) {
        return "- to:\n    uri: " + quotedUri(uri) + "\n";
    }

    /** A route that starts at an endpoint. */
    public static String route(String uri) {
        return "- route:\n    from:\n      uri: " + quotedUri(uri) + "\n      steps: []\n";
    }

    private static String quotedUri(String uri) {
        return "\"" + uri.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
