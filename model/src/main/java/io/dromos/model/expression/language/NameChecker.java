package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Set;

/**
 * Languages whose whole text is a name: of a header, a variable, a bean. They have no syntax to break, only a sense.
 */
final class NameChecker implements ExpressionChecker {

    private static final Set<String> NAMES = Set.of("header", "exchangeProperty", "variable", "ref");
    private static final Set<String> FREE = Set.of("constant", "tokenize", "method");

    @Override
    public boolean knows(String language) {
        return NAMES.contains(language) || FREE.contains(language);
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        String text = expression.text();
        TextRange all = new TextRange(0, text.length());
        if (NAMES.contains(expression.language()) && text.startsWith("${")) {
            String inner = text.endsWith("}") ? text.substring(2, text.length() - 1) : text.substring(2);
            String name = inner.substring(inner.lastIndexOf('.') + 1);
            return List.of(new ExpressionProblem(all, Severity.WARNING, "name-expected",
                    Message.of("expression.name-expected"), false, List.of(name)));
        }
        return List.of();
    }
}
