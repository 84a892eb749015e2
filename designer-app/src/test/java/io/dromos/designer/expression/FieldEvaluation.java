package io.dromos.designer.expression;

import io.dromos.designer.expression.result.LiveEvaluation;
import io.dromos.designer.expression.result.LiveResult;
import io.dromos.model.expression.Expression;
import io.dromos.model.json.JsonText;
import io.dromos.model.workspace.ExampleMessage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads <code>${body[field]}</code> from a JSON body, and nothing else. */
final class FieldEvaluation implements LiveEvaluation {

    private static final Pattern FIELD = Pattern.compile("\\$\\{body\\[(\\w+)]}(?: == '(.*)')?");

    @Override
    public LiveResult evaluate(Expression expression, ExampleMessage message) {
        Matcher field = FIELD.matcher(expression.text());
        if (!field.matches()) {
            return new LiveResult.Refused("not a field");
        }
        JsonNode value = JsonText.node(message.body()).get(field.group(1));
        if (value == null) {
            return new LiveResult.Failed(Optional.empty(), "no such field");
        }
        return field.group(2) == null
                ? new LiveResult.Value("TEXT", value.asString())
                : new LiveResult.Value("BOOLEAN", String.valueOf(value.asString().equals(field.group(2))));
    }
}
