package io.dromos.designer.expression;

import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.designer.ui.input.BranchChoice;
import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.Limits;
import io.dromos.model.shape.source.FileShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NamedShapes;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import java.util.List;
import java.util.Map;

/**
 * Asks everything once in the background when the program starts: the first use of a parser loads its classes, and
 * whoever types the first expression shall not wait for that.
 */
public final class WarmUp {

    private static final List<Expression> EXPRESSIONS = List.of(
            new Expression("simple", "${header.a} == 'b' && ${body} contains {{c}}", ExpressionKind.PREDICATE),
            new Expression("simple", "A ${header.a} of ${body[a][0][b]}, ${body.a}", ExpressionKind.EXPRESSION),
            new Expression("simple", "${substring(1,2)} ${date:now:yyyy} ${bodi", ExpressionKind.EXPRESSION),
            new Expression("jsonpath", "$.a[0].b", ExpressionKind.EXPRESSION),
            new Expression("jq", ".a | length", ExpressionKind.EXPRESSION),
            new Expression("xpath", "/a/b[1]", ExpressionKind.EXPRESSION),
            new Expression("groovy", "body.a * 2", ExpressionKind.EXPRESSION),
            new Expression(EndpointUse.PRODUCER.language(), "log:a?level=INFOO", ExpressionKind.EXPRESSION));

    private WarmUp() {
    }

    /** A place at which the shape of the message is known, so that expressions are read against one. */
    private static PlaceKnowledge place() {
        Shape body = FileShape.of("{\"a\": [{\"b\": 1}]}").orElseThrow();
        NamedShapes names = new NamedShapes(Map.of("a", new TextShape()), false);
        MessageShape arriving = new MessageShape(body, names, names, names);
        return new PlaceKnowledge(KnownNames.NONE.withHeaders(List.of(new KnownName("a", "", ""))), arriving,
                BranchChoice.NONE,
                ExampleData.ofBody(""), false);
    }

    /** Starts it; the result counts the expressions that were asked about. */
    public static RunningTask<Integer> start(ExpressionSupport support, BackgroundTasks tasks) {
        return tasks.startQuietly(progress -> {
            support.warmUp();
            PlaceKnowledge place = place();
            ExampleData data = ExampleData.ofBody("{}");
            for (Expression expression : EXPRESSIONS) {
                support.tokens(expression);
                support.check(expression, place);
                support.complete(expression, 2, place);
                support.signature(expression, 12);
                support.evaluator().evaluate(expression, data, Limits.STANDARD);
            }
            return EXPRESSIONS.size();
        });
    }
}
