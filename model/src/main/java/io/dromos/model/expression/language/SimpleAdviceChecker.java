package io.dromos.model.expression.language;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.simple.SimpleAdvice;
import io.dromos.model.expression.simple.SimpleNameAdvice;
import java.util.ArrayList;
import java.util.List;

/** What Camel takes in Simple and yet cannot be meant. */
final class SimpleAdviceChecker implements ExpressionChecker {

    private final SimpleNameAdvice names;

    SimpleAdviceChecker(Catalog catalog) {
        this.names = new SimpleNameAdvice(catalog);
    }

    @Override
    public boolean knows(String language) {
        return language.equals("simple");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        List<ExpressionProblem> problems = new ArrayList<>(SimpleAdvice.problems(expression));
        problems.addAll(names.problems(expression));
        return problems;
    }
}
