package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import java.util.List;

/**
 * Languages that are Simple by another name: {@code csimple}, which is compiled where the flow is built,
 * {@code tokenize}, whose separator may hold functions, and {@code file}.
 */
final class SimpleInsideChecker implements ExpressionChecker {

    private final List<ExpressionChecker> simple;

    SimpleInsideChecker(List<ExpressionChecker> simple) {
        this.simple = List.copyOf(simple);
    }

    @Override
    public boolean knows(String language) {
        return language.equals("csimple") || language.equals("tokenize") || language.equals("file");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        if (expression.language().equals("tokenize") && !expression.text().contains("${")) {
            return List.of();
        }
        Expression asSimple = new Expression("simple", expression.text(), expression.kind());
        return simple.stream().flatMap(checker -> checker.check(asSimple).stream()).toList();
    }
}
