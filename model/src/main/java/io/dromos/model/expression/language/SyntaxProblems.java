package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts what parsers say in words into a problem with a place. */
final class SyntaxProblems {

    private static final Pattern POSITION = Pattern.compile("(?:position|index|char(?:acter)?)\\s*:?\\s*(\\d+)");
    private static final Pattern LINE = Pattern.compile("line (\\d+), column (\\d+)");

    private SyntaxProblems() {
    }

    static ExpressionProblem whole(Expression expression, String language, String said) {
        return problem(language, said, new TextRange(0, expression.text().length()));
    }

    /** The message names a character, or no place. */
    static ExpressionProblem atPosition(Expression expression, String language, String said) {
        Matcher position = POSITION.matcher(said);
        return position.find()
                ? problem(language, said, token(expression.text(), Integer.parseInt(position.group(1))))
                : whole(expression, language, said);
    }

    /** The message names line and column, or no place. */
    static ExpressionProblem atLine(Expression expression, String language, String said) {
        Matcher line = LINE.matcher(said);
        return line.find()
                ? at(expression, language, said, Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)))
                : whole(expression, language, said);
    }

    /** Line and column count from 1. */
    static ExpressionProblem at(Expression expression, String language, String said, int line, int column) {
        String text = expression.text();
        int start = 0;
        for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        return problem(language, said, token(text, start + Math.max(0, column - 1)));
    }

    private static TextRange token(String text, int at) {
        int start = Math.clamp(at, 0, Math.max(0, text.length() - 1));
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return new TextRange(start, Math.max(end, Math.min(text.length(), start + 1)));
    }

    private static ExpressionProblem problem(String language, String said, TextRange range) {
        String brief = said.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        return new ExpressionProblem(range, Severity.ERROR, language + "-syntax",
                Message.of("expression.syntax", brief),
                true, List.of());
    }
}
