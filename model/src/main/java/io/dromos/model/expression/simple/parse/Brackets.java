package io.dromos.model.expression.simple.parse;

import java.util.Optional;

/** Whether a path is one that Camel reads: as many brackets open as close, and no two dots follow each other. */
final class Brackets {

    private Brackets() {
    }

    /** What is wrong in {@code content} from a place on. */
    static Optional<Violation> violation(String content, int from) {
        int open = count(content, from, '[');
        int close = count(content, from, ']');
        if (open > close) {
            int at = content.lastIndexOf('[');
            return Optional.of(Violation.of(at, at + 1, "unclosed-bracket"));
        }
        if (close > open) {
            int at = content.lastIndexOf(']');
            return Optional.of(Violation.of(at, at + 1, "unopened-bracket").fix(""));
        }
        int dots = open == 0 ? content.indexOf("..", from) : -1;
        return dots < 0
                ? Optional.empty()
                : Optional.of(Violation.of(dots, dots + 2, "two-dots").fix("."));
    }

    /** Whether Camel takes the text for a path, and not for a name. */
    static boolean path(String text) {
        int open = count(text, 0, '[');
        int close = count(text, 0, ']');
        return open > 0 && close > 0 ? open == close : text.indexOf('.') >= 0;
    }

    private static int count(String text, int from, char c) {
        int count = 0;
        for (int i = from; i < text.length(); i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }
}
