package io.dromos.designer.expression;

import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.Limits;
import java.util.List;

/**
 * Asks everything once in the background when the program starts: the first use of a parser loads its classes, and
 * whoever types the first expression shall not wait for that.
 */
public final class WarmUp {

    private static final List<Expression> EXPRESSIONS = List.of(
            new Expression("simple", "${header.a} == 'b' && ${body} contains {{c}}", ExpressionKind.PREDICATE),
            new Expression("simple", "${substring(1,2)} ${date:now:yyyy} ${bodi", ExpressionKind.EXPRESSION),
            new Expression("jsonpath", "$.a[0].b", ExpressionKind.EXPRESSION),
            new Expression("jq", ".a | length", ExpressionKind.EXPRESSION),
            new Expression("xpath", "/a/b[1]", ExpressionKind.EXPRESSION),
            new Expression("groovy", "body.a * 2", ExpressionKind.EXPRESSION),
            new Expression(EndpointUse.PRODUCER.language(), "log:a?level=INFOO", ExpressionKind.EXPRESSION));

    private WarmUp() {
    }

    /** Starts it; the result counts the expressions that were asked about. */
    public static RunningTask<Integer> start(ExpressionSupport support, BackgroundTasks tasks) {
        return tasks.startQuietly(progress -> {
            support.warmUp();
            ExampleData data = ExampleData.ofBody("{}");
            for (Expression expression : EXPRESSIONS) {
                support.tokens(expression);
                support.check(expression, PlaceKnowledge.NONE);
                support.complete(expression, 2, PlaceKnowledge.NONE);
                support.signature(expression, 12);
                support.evaluator().evaluate(expression, data, Limits.STANDARD);
            }
            return EXPRESSIONS.size();
        });
    }
}
