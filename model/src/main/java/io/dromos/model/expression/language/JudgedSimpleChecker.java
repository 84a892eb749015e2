package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import java.util.List;
import java.util.stream.Stream;

/**
 * Simple as Dromos reads it, with Camel as the judge: where the two disagree on whether a text is valid, Camel's
 * verdict counts. Its error is told where Dromos finds none; errors of syntax are dropped where Camel finds none.
 */
final class JudgedSimpleChecker implements ExpressionChecker {

    private final ExpressionChecker own;
    private final ExpressionChecker camel;

    JudgedSimpleChecker(ExpressionChecker own, ExpressionChecker camel) {
        this.own = own;
        this.camel = camel;
    }

    @Override
    public boolean knows(String language) {
        return own.knows(language);
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        List<ExpressionProblem> found = own.check(expression);
        List<ExpressionProblem> verdict = camel.check(expression);
        boolean refused = verdict.stream().anyMatch(ExpressionProblem::syntax);
        boolean explained = found.stream().anyMatch(ExpressionProblem::syntax);
        if (refused && explained) {
            return found;
        }
        Stream<ExpressionProblem> advice = found.stream().filter(problem -> !problem.syntax());
        return Stream.concat(verdict.stream(), advice).toList();
    }
}
