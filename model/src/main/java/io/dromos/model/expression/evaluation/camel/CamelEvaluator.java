package io.dromos.model.expression.evaluation.camel;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.evaluation.Evaluation;
import io.dromos.model.expression.evaluation.Evaluation.Evaluated;
import io.dromos.model.expression.evaluation.Evaluation.Failed;
import io.dromos.model.expression.evaluation.Evaluation.Refused;
import io.dromos.model.expression.evaluation.Evaluation.TimedOut;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.evaluation.Limits;
import io.dromos.model.message.Message;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates Simple, the languages of names, jq, JSONPath and XPath, and Groovy where scripts are allowed. The first
 * evaluation of Simple takes 0.2 s more.
 */
public final class CamelEvaluator implements ExpressionEvaluator {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

    private final SimpleEvaluation simple;

    public CamelEvaluator(Catalog catalog) {
        RestrictedContextHolder context = new RestrictedContextHolder(Map.of("jq",
                new InnerLanguage(JqEvaluation::evaluate), "jsonpath", new InnerLanguage(JsonPathEvaluation::evaluate),
                "xpath", new InnerLanguage(XPathEvaluation::evaluate)));
        this.simple = new SimpleEvaluation(catalog, context);
    }

    @Override
    public Evaluation evaluate(Expression expression, ExampleData data, Limits limits) {
        TextRange whole = new TextRange(0, expression.text().length());
        Matcher placeholder = PLACEHOLDER.matcher(expression.text());
        if (!placeholder.find()) {
            return bounded(expression, whole, data, limits);
        }
        do {
            if (!data.properties().containsKey(placeholder.group(1))) {
                return new Refused(new TextRange(placeholder.start(), placeholder.end()),
                        Message.of("expression.live-property", placeholder.group(1)));
            }
        } while (placeholder.find());
        String filled = placeholder.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf(data.properties().get(found.group(1)))));
        return onWhole(bounded(new Expression(expression.language(), filled, expression.kind()),
                new TextRange(0, filled.length()), data, limits), whole);
    }

    @Override
    public Evaluation evaluate(Expression expression, TextRange part, ExampleData data, Limits limits) {
        if (!expression.language().equals("simple")) {
            Expression cut = new Expression(expression.language(), part.of(expression.text()), expression.kind());
            return shifted(evaluate(cut, data, limits), part.start());
        }
        SimpleEvaluation.Part around = simple.around(expression, part);
        return shifted(evaluate(around.expression(), data, limits), around.start());
    }

    /** Behind placeholders that were filled, places are not those of the text any more. */
    private static Evaluation onWhole(Evaluation evaluation, TextRange whole) {
        return switch (evaluation) {
            case Failed failed -> new Failed(whole, failed.message());
            case Refused refused -> new Refused(whole, refused.reason());
            case Evaluated _,TimedOut _ -> evaluation;
        };
    }

    private static Evaluation shifted(Evaluation evaluation, int by) {
        return switch (evaluation) {
            case Failed(TextRange range, Message message) ->
                new Failed(new TextRange(range.start() + by, range.end() + by), message);
            case Refused(TextRange range, Message reason) ->
                new Refused(new TextRange(range.start() + by, range.end() + by), reason);
            case Evaluated _,TimedOut _ -> evaluation;
        };
    }

    private Evaluation bounded(Expression expression, TextRange whole, ExampleData data, Limits limits) {
        if (BoundedRun.busy()) {
            return new Refused(whole, Message.of("expression.live-busy"));
        }
        Optional<Evaluation> refusal = refusal(expression, whole, limits);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        simple.prepare(expression);
        try {
            return BoundedRun.within(limits.time(), () -> value(expression, data, limits))
                    .orElseGet(() -> new TimedOut(limits.time()));
        } catch (ExecutionException failed) {
            return new Failed(simple.culprit(expression, data, limits).orElse(whole),
                    Message.of("expression.live-failed", FailureWords.of(failed)));
        }
    }

    private Optional<Evaluation> refusal(Expression expression, TextRange whole, Limits limits) {
        return switch (expression.language()) {
            case "simple" -> simple.refusal(expression).map(Evaluation.class::cast);
            case "constant", "header", "exchangeProperty", "variable", "jq", "jsonpath", "xpath" -> Optional.empty();
            case "groovy" -> limits.scripts()
                    ? Optional.empty()
                    : Optional.of(new Refused(whole, Message.of("expression.live-script")));
            default -> Optional.of(new Refused(whole, Message.of("expression.live-language", expression.language())));
        };
    }

    private Evaluation value(Expression expression, ExampleData data, Limits limits) throws Exception {
        String text = expression.text();
        Object value = switch (expression.language()) {
            case "constant" -> text;
            case "header" -> data.headers().get(text);
            case "exchangeProperty" -> data.exchangeProperties().get(text);
            case "variable" -> data.variables().get(text);
            case "jq" -> JqEvaluation.evaluate(text, simple.exchange(data));
            case "jsonpath" -> JsonPathEvaluation.evaluate(text, simple.exchange(data));
            case "xpath" -> XPathEvaluation.evaluate(text, simple.exchange(data));
            case "groovy" -> GroovyEvaluation.evaluate(text, simple.exchange(data));
            default -> simple.value(expression, data);
        };
        return evaluated(value, limits);
    }

    private static Evaluation evaluated(@Nullable Object value, Limits limits) {
        String text = BodyData.text(value, limits.characters() + 1);
        boolean cut = text.length() > limits.characters();
        return new Evaluated(cut ? text.substring(0, limits.characters()) : text, BodyData.type(value), cut);
    }
}
