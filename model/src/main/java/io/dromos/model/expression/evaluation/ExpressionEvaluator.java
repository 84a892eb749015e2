package io.dromos.model.expression.evaluation;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.TextRange;
import java.util.List;

/**
 * Evaluates expressions against an example message: no beans, no files, no environment, no scripts unless allowed. Any
 * thread may use it but the user interface's: it blocks until there is an answer or the time is over. It never throws.
 */
public interface ExpressionEvaluator {

    Evaluation evaluate(Expression expression, ExampleData data, Limits limits);

    /** The value of a part of the text: of the smallest function, operand or comparison around it. */
    Evaluation evaluate(Expression expression, TextRange part, ExampleData data, Limits limits);

    /** Which branch of a choice would be taken, by the predicates of its branches in their order. */
    default Branch branch(List<Expression> predicates, ExampleData data, Limits limits) {
        for (int i = 0; i < predicates.size(); i++) {
            Evaluation evaluation = evaluate(predicates.get(i), data, limits);
            if (!(evaluation instanceof Evaluation.Evaluated evaluated) || evaluated.truth().isEmpty()) {
                return new Branch.Unknown(i, evaluation);
            }
            if (evaluated.truth().get()) {
                return new Branch.Taken(i);
            }
        }
        return new Branch.Otherwise();
    }

    /** A branch of a choice. */
    sealed interface Branch {

        record Taken(int index) implements Branch {}

        /** None holds: {@code otherwise}, or nothing. */
        record Otherwise() implements Branch {}

        /** It cannot be told, for the predicate at this place has no value. */
        record Unknown(int index, Evaluation why) implements Branch {}
    }
}
