package io.dromos.model.expression;

import io.dromos.model.message.Message;
import java.util.List;

/**
 * One problem in an expression.
 *
 * @param range
 *            the wrong part, in UTF-16 units of the expression's text
 * @param code
 *            stable name of the kind of problem, kebab-case
 * @param syntax
 *            whether Camel's parser refuses the text because of it; other problems only show at run time
 * @param fixes
 *            texts that could stand in place of the range, best first
 */
public record ExpressionProblem(TextRange range, Severity severity, String code, Message message, boolean syntax,
        List<String> fixes) {

    public ExpressionProblem {
        fixes = List.copyOf(fixes);
    }
}
