package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;

/** Finds where a function ends: at the brace that closes it, and not those inside it. */
final class FunctionSpans {

    private final Reading reading;
    private final int end;

    FunctionSpans(Reading reading, int end) {
        this.reading = reading;
        this.end = end;
    }

    /**
     * The function that begins here.
     *
     * @param quote
     *            around the function, or 0: inside of quotes no backslash hides a brace
     */
    FunctionSpan at(int start, char quote) {
        String text = reading.text();
        int content = start + Scanner.opening(text, start);
        int depth = 1;
        int i = content;
        while (i < end && depth > 0) {
            int opening = Scanner.opening(text, i);
            boolean hidden = quote == 0 && text.startsWith("\\}", i);
            depth += opening > 0 ? 1 : text.charAt(i) == '}' ? -1 : 0;
            i += hidden ? 2 : Math.max(1, opening);
        }
        if (depth == 0) {
            return new FunctionSpan(new TextRange(start, i), new TextRange(content, i - 1), true);
        }
        int open = unclosedEnd(content);
        return new FunctionSpan(new TextRange(start, open), new TextRange(content, open), false);
    }

    /** What belongs to a function that is never closed: to the next space, quote or function outside of parentheses. */
    private int unclosedEnd(int content) {
        String text = reading.text();
        int parentheses = 0;
        int i = content;
        while (i < end) {
            char c = text.charAt(i);
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean stops = Character.isWhitespace(c) || c == '\'' || c == '"' || Scanner.opening(text, i) > 0;
            if (parentheses <= 0 && stops) {
                return i;
            }
            i++;
        }
        return parentheses > 0 ? shortest(content) : end;
    }

    private int shortest(int content) {
        int i = content;
        while (i < end && !Character.isWhitespace(reading.text().charAt(i))) {
            i++;
        }
        return i;
    }
}
