package io.dromos.model.expression.evaluation.camel;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.Predicate;
import org.apache.camel.RuntimeExpressionException;
import org.apache.camel.spi.Language;
import org.apache.camel.support.ExpressionAdapter;
import org.apache.camel.support.ExpressionToPredicateAdapter;
import org.jspecify.annotations.Nullable;

/** A language of ours as Camel asks for it, from inside of a function of Simple. */
record InnerLanguage(Evaluated evaluated) implements Language {

    /** Gives an expression's value for an exchange. */
    @FunctionalInterface
    interface Evaluated {
        @Nullable
        Object evaluate(String text, Exchange exchange) throws Exception;
    }

    @Override
    public Expression createExpression(String text) {
        return new ExpressionAdapter() {
            @Override
            public @Nullable Object evaluate(Exchange exchange) {
                try {
                    return evaluated.evaluate(text, exchange);
                } catch (Exception failed) {
                    throw new RuntimeExpressionException(failed);
                }
            }

            @Override
            public void init(CamelContext context) {
                // nothing of the context is needed
            }
        };
    }

    @Override
    public Predicate createPredicate(String text) {
        return ExpressionToPredicateAdapter.toPredicate(createExpression(text));
    }
}
