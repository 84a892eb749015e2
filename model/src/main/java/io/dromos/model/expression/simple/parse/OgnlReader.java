package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.OgnlPart;
import java.util.ArrayList;
import java.util.List;

/** Reads the path behind a function's value: {@code .address?.lines[0].trim()}. */
final class OgnlReader {

    private final String text;
    private final int end;
    private final List<OgnlPart> parts = new ArrayList<>();

    OgnlReader(String text, int end) {
        this.text = text;
        this.end = end;
    }

    List<OgnlPart> read(int from) {
        int i = from;
        while (i < end) {
            boolean nullSafe = text.charAt(i) == '?';
            int start = nullSafe ? i + 1 : i;
            start += start < end && text.charAt(start) == '.' ? 1 : 0;
            i = start < end ? part(start, nullSafe) : end;
        }
        return parts;
    }

    private int part(int start, boolean nullSafe) {
        if (text.charAt(start) == '[') {
            int close = closed(start, '[', ']');
            String index = text.substring(Math.min(start + 1, close - 1), Math.max(start + 1, close - 1));
            parts.add(new OgnlPart.Index(new TextRange(start, close), unquoted(index), nullSafe));
            return close;
        }
        int i = nameEnd(start);
        String name = text.substring(start, i);
        if (i < end && text.charAt(i) == '(') {
            int close = closed(i, '(', ')');
            String arguments = text.substring(i + 1, Math.max(i + 1, close - 1));
            parts.add(new OgnlPart.Call(new TextRange(start, close), name, arguments, nullSafe));
            return close;
        }
        parts.add(new OgnlPart.Name(new TextRange(start, i), name, nullSafe));
        return Math.max(i, start + 1);
    }

    /** A function inside a name belongs to it, with all its dots. */
    private int nameEnd(int start) {
        int functions = 0;
        int i = start;
        while (i < end && (functions > 0 || ".?[(".indexOf(text.charAt(i)) < 0)) {
            functions += Scanner.opening(text, i) > 0 ? 1 : functions > 0 && text.charAt(i) == '}' ? -1 : 0;
            i++;
        }
        return i;
    }

    /** Behind the sign that closes the one at {@code opening}; signs between quotes do not count. */
    private int closed(int opening, char open, char close) {
        int depth = 0;
        char quote = 0;
        for (int i = opening; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else {
                depth += c == open ? 1 : c == close ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return end;
    }

    private static String unquoted(String index) {
        boolean quoted = index.length() > 1 && "'\"".indexOf(index.charAt(0)) >= 0
                && index.charAt(0) == index.charAt(index.length() - 1);
        return quoted ? index.substring(1, index.length() - 1) : index;
    }
}
