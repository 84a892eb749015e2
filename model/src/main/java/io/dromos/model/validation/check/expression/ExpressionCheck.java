package io.dromos.model.validation.check.expression;

import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.WrittenExpressionChecker;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.ExpressionSite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Problems of every expression, at their places in the file. */
public final class ExpressionCheck implements ElementCheck {

    /** The file may declare the bean: another check knows. */
    private static final String MISSING_BEAN = "simple-missing-bean";

    private final ExpressionChecker checker;

    public ExpressionCheck(ExpressionChecker checker) {
        this.checker = new WrittenExpressionChecker(checker);
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (ExpressionSite site : sites.expressions()) {
            List<ExpressionProblem> problems = checker.check(site.expression()).stream()
                    .filter(problem -> !problem.code().equals(MISSING_BEAN)).toList();
            if (problems.isEmpty()) {
                continue;
            }
            ScalarPositions positions = ScalarPositions.of(site.scalar());
            for (ExpressionProblem problem : problems) {
                issues.accept(issue(sites, site, problem, positions.of(problem.range())));
            }
        }
    }

    private static Issue issue(ElementSites sites, ExpressionSite site, ExpressionProblem problem, TextRange range) {
        Severity severity = site.relaxed() && problem.severity() == Severity.ERROR
                ? Severity.WARNING
                : problem.severity();
        return new Issue(severity, problem.code(), problem.message(), sites.element(), String.join(".", site.path()),
                Optional.of(site.scalar()), Optional.of(range), problem.fixes());
    }
}
