package io.dromos.model.expression.language;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.simple.SimpleAdvice;
import io.dromos.model.expression.simple.SimpleNameAdvice;
import io.dromos.model.expression.simple.SimpleStructure;
import java.util.ArrayList;
import java.util.List;

/** Simple as Dromos reads it, without Camel's parser: all functions that are open or unknown, and advice. */
final class OwnSimpleChecker implements ExpressionChecker {

    private final SimpleNameAdvice names;

    OwnSimpleChecker(Catalog catalog) {
        this.names = new SimpleNameAdvice(catalog);
    }

    @Override
    public boolean knows(String language) {
        return language.equals("simple");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        List<ExpressionProblem> problems = new ArrayList<>(SimpleStructure.problems(expression));
        names.problems(expression)
                .forEach(problem -> problems.add(new ExpressionProblem(problem.range(), Severity.ERROR,
                        problem.code(), problem.message(), true, problem.fixes())));
        problems.addAll(SimpleAdvice.problems(expression));
        return problems;
    }
}
