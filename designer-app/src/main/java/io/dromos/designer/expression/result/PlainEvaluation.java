package io.dromos.designer.expression.result;

import io.dromos.designer.i18n.Words;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.conversion.LanguageConversion;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.expression.conversion.PathPart;
import io.dromos.model.json.JsonText;
import io.dromos.model.workspace.ExampleMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Looks plain expressions up in the message itself, whatever their language: constants, headers, inputs, the body and
 * its fields. Nothing is run, so nothing has to be forbidden. Any thread may use it.
 */
public final class PlainEvaluation implements LiveEvaluation {

    private static final int LONGEST = 2_000;

    @Override
    public LiveResult evaluate(Expression expression, ExampleMessage message) {
        return LanguageConversion.meaning(expression).map(meaning -> look(meaning, message))
                .orElseGet(() -> new LiveResult.Refused(Words.of("expression.result.not-plain")));
    }

    private static LiveResult look(Meaning meaning, ExampleMessage message) {
        return switch (meaning) {
            case Meaning.Constant(String text) -> text(text);
            case Meaning.Header(String name) -> named(message.headers(), name);
            case Meaning.ExchangeProperty(String name) -> named(message.inputs(), name);
            case Meaning.Body(List<PathPart> path, boolean _) when path.isEmpty() -> text(message.body());
            case Meaning.Body(List<PathPart> path, boolean _) -> field(message.body(), path);
            case Meaning.Variable _,Meaning.Bean _,Meaning.Call _ ->
                new LiveResult.Refused(Words.of("expression.result.not-plain"));
        };
    }

    /** Camel does not tell upper case from lower in names of headers. */
    private static LiveResult named(Map<String, String> values, String name) {
        return values.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).findFirst()
                .map(entry -> text(entry.getValue())).orElseGet(PlainEvaluation::nothing);
    }

    private static LiveResult field(String body, List<PathPart> path) {
        try {
            JsonNode node = JsonText.node(body);
            for (PathPart part : path) {
                node = switch (part) {
                    case PathPart.Field(String name) -> node.path(name);
                    case PathPart.Item(int index) -> node.path(index);
                };
            }
            return node.isMissingNode() || node.isNull() ? nothing() : value(node);
        } catch (JacksonException noJson) {
            return new LiveResult.Failed(Optional.empty(), Words.of("expression.result.no-json"));
        }
    }

    private static LiveResult value(JsonNode node) {
        String text = node.isContainer() ? JsonText.pretty(node).strip() : node.asString();
        return new LiveResult.Value(node.getNodeType().name().toUpperCase(Locale.ROOT), cut(text));
    }

    private static LiveResult text(String text) {
        return new LiveResult.Value("STRING", cut(text));
    }

    private static LiveResult nothing() {
        return new LiveResult.Value("NULL", "null");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text;
    }
}
