package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text with functions and placeholders in it, which an expression is and what stands between quotes. */
final class TemplateReader {

    private final Reading reading;
    private final String text;
    private final TextRange range;
    private final int depth;
    private final char quote;
    private final FunctionSpans spans;
    private final List<SimpleNode> parts = new ArrayList<>();
    private int textStart;
    private int nextClosing = -1;
    private int nextFunction = -1;

    TemplateReader(Reading reading, TextRange range, int depth) {
        this(reading, range, depth, '\0');
    }

    /**
     * @param quote
     *            around the text, or 0: between quotes there are no escapes and no operators
     */
    TemplateReader(Reading reading, TextRange range, int depth, char quote) {
        this.reading = reading;
        this.text = reading.text();
        this.range = range;
        this.depth = depth;
        this.quote = quote;
        this.spans = new FunctionSpans(text, range, quote != 0);
        this.textStart = range.start();
    }

    List<SimpleNode> read() {
        int i = range.start();
        while (i < range.end()) {
            i = step(i);
        }
        flush(range.end());
        return parts;
    }

    private int step(int i) {
        int opening = Scanner.opening(text, i);
        if (opening > 0 && i + opening <= range.end() && depth < Reading.DEEPEST) {
            return function(i);
        }
        int placeholder = placeholderEnd(i);
        if (placeholder > i) {
            return placeholder(i, placeholder);
        }
        boolean escape = quote == 0 && text.charAt(i) == '\\' && i + 1 < range.end();
        return escape && "ntr}".indexOf(text.charAt(i + 1)) >= 0 ? i + 2 : i + 1;
    }

    private int function(int start) {
        flush(start);
        FunctionSpan span = spans.at(start);
        reading.unclosed(span, range.end(), depth);
        if (quote == 0 && depth == 0) {
            countingInside(span);
        }
        SimpleNode function = reading.function(span, depth);
        int end = span.range().end();
        if (quote == 0 && unary(end)) {
            TextRange operator = new TextRange(end, end + 2);
            function = new SimpleNode.Unary(new TextRange(start, end + 2), operator, operator.of(text), function);
            end += 2;
        }
        parts.add(function);
        textStart = end;
        return end;
    }

    /** Camel counts no function up or down that stands inside another. */
    private void countingInside(FunctionSpan span) {
        for (int i = span.content().start(); i < span.content().end(); i++) {
            if (text.charAt(i) == '}' && unary(i + 1)) {
                reading.errors().add(new TextRange(i + 1, i + 3), "inside-function", List.of());
            }
        }
    }

    private boolean unary(int at) {
        return (text.startsWith("++", at) || text.startsWith("--", at)) && at + 2 <= range.end()
                && (at + 2 == range.end() || text.charAt(at + 2) == ' ');
    }

    /** A key holds no function. */
    private int placeholderEnd(int at) {
        if (!text.startsWith("{{", at)) {
            return at;
        }
        if (nextClosing < at + 2) {
            nextClosing = next("}}", at + 2);
        }
        if (nextFunction < at) {
            nextFunction = next("${", at);
        }
        boolean whole = nextClosing + 2 <= range.end() && nextFunction > nextClosing;
        return whole ? nextClosing + 2 : at;
    }

    private int next(String sign, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? Integer.MAX_VALUE - 2 : found;
    }

    private int placeholder(int start, int end) {
        flush(start);
        parts.add(placeholder(text, start, end));
        textStart = end;
        return end;
    }

    static SimpleNode.Placeholder placeholder(String text, int start, int end) {
        String inner = text.substring(start + 2, end - 2);
        int colon = inner.indexOf(':');
        Optional<String> byDefault = colon < 0 ? Optional.empty() : Optional.of(inner.substring(colon + 1));
        return new SimpleNode.Placeholder(new TextRange(start, end), colon < 0 ? inner : inner.substring(0, colon),
                byDefault);
    }

    private void flush(int end) {
        if (end > textStart) {
            TextRange piece = new TextRange(textStart, end);
            parts.add(new SimpleNode.Text(piece, quote == 0 ? unescaped(piece.of(text)) : piece.of(text)));
        }
        textStart = end;
    }

    private static String unescaped(String raw) {
        return raw.indexOf('\\') < 0
                ? raw
                : raw.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("\\}", "}");
    }
}
