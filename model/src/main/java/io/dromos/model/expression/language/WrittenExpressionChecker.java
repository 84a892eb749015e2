package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Checks expressions as they are written in a flow. Camel puts properties in place of placeholders before a language
 * sees the text, so each stands for a word or a number here: only what is wrong with both is told. A text that stands
 * in a file or a bean of its own is not known here.
 */
public final class WrittenExpressionChecker implements ExpressionChecker {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*(\\{\\{[^{}]*}}[^{}]*)*}}");

    private final ExpressionChecker checker;

    /**
     * @param checker
     *            for the text that a language sees
     */
    public WrittenExpressionChecker(ExpressionChecker checker) {
        this.checker = checker;
    }

    @Override
    public boolean knows(String language) {
        return checker.knows(language);
    }

    @Override
    public void warmUp() {
        checker.warmUp();
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
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
        List<ExpressionProblem> asNumber = outside(trimmed, check(expression, filled(trimmed, '1'))).stream()
                .map(problem -> asWritten(problem, trimmed)).toList();
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

    /** What is told names the placeholder, not what was read in its place. */
    private static ExpressionProblem asWritten(ExpressionProblem problem, String text) {
        List<String> words = new ArrayList<>(problem.message().arguments());
        PLACEHOLDER.matcher(text).results().map(MatchResult::group)
                .forEach(written -> words.replaceAll(word -> word.replace(filled(written, '1'), written)));
        return new ExpressionProblem(problem.range(), problem.severity(), problem.code(),
                new Message(problem.message().key(), words), problem.syntax(), problem.fixes());
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
