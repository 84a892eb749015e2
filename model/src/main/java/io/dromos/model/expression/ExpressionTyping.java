package io.dromos.model.expression;

import io.dromos.model.type.MessageShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.UnknownShape;
import java.util.List;

/**
 * Reads expressions of one or several languages against the shape of the message that they meet: what comes out, and
 * what can not be meant. Any thread may call it. It never throws, never evaluates, and stays silent where the shape
 * does not say enough: a false alarm is worse than none.
 */
public interface ExpressionTyping {

    /** Whether it knows the language, by Camel's name of it. */
    boolean knows(String language);

    Typed type(Expression expression, MessageShape arriving);

    /**
     * What an expression gives.
     *
     * @param problems
     *            in the order of their places; none of them concerns syntax
     */
    record Typed(Shape result, List<ExpressionProblem> problems) {

        public static final Typed UNKNOWN = new Typed(new UnknownShape(), List.of());

        public Typed {
            problems = List.copyOf(problems);
        }
    }
}
