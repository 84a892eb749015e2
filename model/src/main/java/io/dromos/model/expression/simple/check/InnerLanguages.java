package io.dromos.model.expression.simple.check;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.List;
import java.util.Set;

/** What stands inside {@code jq}, {@code jsonpath} and {@code xpath} functions, by the checkers of those languages. */
final class InnerLanguages implements SimpleCheck {

    private static final Set<String> LANGUAGES = Set.of("jq", "jsonpath", "xpath");
    /** What the language reads in place of the body, in front of a comma. */
    private static final List<String> SOURCES = List.of("header:", "property:", "exchangeProperty:", "variable:");

    private final ExpressionChecker checker;

    InnerLanguages(ExpressionChecker checker) {
        this.checker = checker;
    }

    @Override
    public void check(SimpleNode node, Findings findings) {
        boolean inner = node instanceof SimpleNode.Function function && function.closed()
                && LANGUAGES.contains(function.function()) && checker.knows(function.function());
        if (inner && node instanceof SimpleNode.Function function) {
            TextRange place = place(function, findings.text());
            String text = place.of(findings.text());
            if (!text.contains("${") && !text.contains("{{")) {
                checker.check(new Expression(function.function(), text, ExpressionKind.EXPRESSION))
                        .forEach(problem -> findings.add(moved(problem, place.start())));
            }
        }
    }

    /** Between the parentheses, without quotes around it and without the source. */
    private static TextRange place(SimpleNode.Function function, String text) {
        int start = Math.min(function.name().end() + 1, function.content().end());
        int end = Math.max(start, text.lastIndexOf(')', function.content().end() - 1));
        TextRange whole = trimmed(text, start, end);
        String inner = whole.of(text);
        boolean quoted = inner.length() > 1 && "'\"".indexOf(inner.charAt(0)) >= 0
                && inner.charAt(0) == inner.charAt(inner.length() - 1);
        TextRange bare = quoted ? new TextRange(whole.start() + 1, whole.end() - 1) : whole;
        int comma = text.indexOf(',', bare.start());
        boolean sourced = SOURCES.stream().anyMatch(bare.of(text)::startsWith) && comma >= 0 && comma < bare.end();
        return sourced ? trimmed(text, comma + 1, bare.end()) : bare;
    }

    private static TextRange trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static ExpressionProblem moved(ExpressionProblem problem, int by) {
        TextRange range = new TextRange(problem.range().start() + by, problem.range().end() + by);
        return new ExpressionProblem(range, problem.severity(), problem.code(), problem.message(), false,
                problem.fixes());
    }
}
