package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads arguments between parentheses, which commas separate; quotes, parentheses and functions hide commas. */
final class ArgumentReader {

    private final Reading reading;
    private final String text;
    private final int depth;

    ArgumentReader(Reading reading, int depth) {
        this.reading = reading;
        this.text = reading.text();
        this.depth = depth;
    }

    /** The place of the parenthesis that closes the one at {@code open}; {@code end} if none does. */
    int closing(int open, int end) {
        Nesting nesting = new Nesting();
        for (int i = open; i < end; i++) {
            nesting.pass(text, i);
            if (nesting.outside()) {
                return i;
            }
        }
        int last = end - 1;
        while (last > open && text.charAt(last) != ')') {
            last--;
        }
        return last > open ? last : end;
    }

    List<Argument> read(int from, int to) {
        return read(from, to, this::argument);
    }

    /**
     * @param first
     *            reads the first one
     */
    List<Argument> read(int from, int to, Function<TextRange, Argument> first) {
        List<Argument> arguments = new ArrayList<>();
        Nesting nesting = new Nesting();
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ',' && nesting.outside()) {
                TextRange written = new TextRange(start, i);
                arguments.add(arguments.isEmpty() ? first.apply(trimmed(written)) : argument(written));
                start = i + 1;
            }
            nesting.pass(text, i);
        }
        if (start < to || !arguments.isEmpty()) {
            TextRange written = new TextRange(start, to);
            arguments.add(arguments.isEmpty() ? first.apply(trimmed(written)) : argument(written));
        }
        return arguments;
    }

    /** Without the white space around it. */
    Argument argument(TextRange whole) {
        TextRange range = trimmed(whole);
        int start = range.start();
        int end = range.end();
        boolean quoted = end - start > 1 && "'\"".indexOf(text.charAt(start)) >= 0
                && text.charAt(start) == text.charAt(end - 1);
        TextRange inner = quoted ? new TextRange(start + 1, end - 1) : new TextRange(start, end);
        List<SimpleNode> parts = reading.parts(inner, depth);
        return new Argument(range, inner.of(text), quoted, parts);
    }

    private TextRange trimmed(TextRange whole) {
        int start = whole.start();
        int end = whole.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    /** How deep a place is inside of parentheses, quotes and functions. */
    private static final class Nesting {

        private int depth;
        private char quote;

        boolean outside() {
            return depth <= 0 && quote == 0;
        }

        void pass(String text, int i) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
        }
    }
}
