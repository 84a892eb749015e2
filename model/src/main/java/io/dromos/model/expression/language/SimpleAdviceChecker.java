package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.simple.SimpleAdvice;
import java.util.List;

/** What Camel takes in Simple and yet cannot be meant. */
final class SimpleAdviceChecker implements ExpressionChecker {

    @Override
    public boolean knows(String language) {
        return language.equals("simple");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        return SimpleAdvice.problems(expression);
    }
}
