package io.dromos.model.validation.check.expression;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.ExpressionSite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Problems of every expression, at their places in the file. Camel puts properties in place of placeholders before a
 * language sees the text, so each stands for a word or a number here: only what is wrong with both is told.
 */
public final class ExpressionCheck implements ElementCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*(\\{\\{[^{}]*}}[^{}]*)*}}");

    private final ExpressionChecker checker;

    public ExpressionCheck(ExpressionChecker checker) {
        this.checker = checker;
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (ExpressionSite site : sites.expressions()) {
            List<ExpressionProblem> problems = problems(site.expression());
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

    private List<ExpressionProblem> problems(Expression expression) {
        String text = expression.text();
        if (fromFile(text)) {
            return List.of();
        }
        int start = text.length() - text.stripLeading().length();
        String trimmed = text.strip();
        if (!trimmed.contains("{{")) {
            return shifted(check(expression, trimmed), start);
        }
        boolean whole = PLACEHOLDER.matcher(trimmed).replaceAll("").isBlank();
        if (whole || !expression.language().equals("simple")) {
            return List.of(); // the property holds the whole expression, or a part of it that may be anything
        }
        List<ExpressionProblem> asNumber = outside(trimmed, check(expression, filled(trimmed, '1')));
        List<ExpressionProblem> asWord = outside(trimmed, check(expression, filled(trimmed, 'x')));
        return asNumber.isEmpty() || asWord.isEmpty() ? List.of() : shifted(asNumber, start);
    }

    /** A property may hold a function or an operator, so nothing is known of the placeholder itself. */
    private static List<ExpressionProblem> outside(String text, List<ExpressionProblem> problems) {
        List<TextRange> placeholders = PLACEHOLDER.matcher(text).results()
                .map(found -> new TextRange(found.start(), found.end())).toList();
        return problems.stream().filter(problem -> placeholders.stream().noneMatch(
                inside -> inside.start() <= problem.range().start() && problem.range().end() <= inside.end()))
                .toList();
    }

    private List<ExpressionProblem> check(Expression expression, String text) {
        return checker.check(new Expression(expression.language(), text, expression.kind()));
    }

    /** Of the same length, so that places stay. A number has leading zeros: a long one would be too big. */
    private static String filled(String text, char with) {
        String padding = with == '1' ? "0" : "x";
        return PLACEHOLDER.matcher(text).replaceAll(found -> padding.repeat(found.group().length() - 1) + with);
    }

    private static boolean fromFile(String text) {
        return text.startsWith("resource:") || text.startsWith("ref:");
    }

    private static List<ExpressionProblem> shifted(List<ExpressionProblem> problems, int by) {
        return by == 0
                ? problems
                : problems.stream()
                        .map(problem -> new ExpressionProblem(
                                new TextRange(problem.range().start() + by, problem.range().end() + by),
                                problem.severity(),
                                problem.code(), problem.message(), problem.syntax(), problem.fixes()))
                        .toList();
    }
}
