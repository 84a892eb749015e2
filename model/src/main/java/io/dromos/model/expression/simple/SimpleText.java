package io.dromos.model.expression.simple;

import io.dromos.model.expression.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * The functions of a Simple text, and the braces without a partner. Any text has such a reading. As in Camel's
 * tokenizer, quotes do not hide braces, a backslash does.
 */
record SimpleText(String text, List<SimpleFunction> functions, List<Integer> strayBraces) {

    static SimpleText read(String text) {
        Reader reader = new Reader(text);
        reader.read();
        reader.functions.sort(Comparator.comparingInt(function -> function.range().start()));
        return new SimpleText(text, List.copyOf(reader.functions), List.copyOf(reader.stray));
    }

    /** The length of what opens a function here; 0 if nothing does. */
    static int opening(String text, int at) {
        if (text.startsWith("${", at)) {
            return 2;
        }
        return text.startsWith("$simple{", at) ? 8 : 0;
    }

    /** The end of the placeholder that begins here; the place itself if none does. */
    static int placeholderEnd(String text, int at) {
        if (!text.startsWith("{{", at)) {
            return at;
        }
        int close = text.indexOf("}}", at + 2);
        return close < 0 ? at : close + 2;
    }

    private static final class Reader {

        private record Open(int start, int content) {}

        private final String text;
        private final List<SimpleFunction> functions = new ArrayList<>();
        private final List<Integer> stray = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private int literal;

        Reader(String text) {
            this.text = text;
        }

        void read() {
            int i = 0;
            while (i < text.length()) {
                i = step(i);
            }
            while (!open.isEmpty()) {
                close(text.length(), text.length(), false);
            }
        }

        private int step(int i) {
            if (text.charAt(i) == '\\') {
                return i + 2;
            }
            int opening = opening(text, i);
            if (opening > 0) {
                open.push(new Open(i, i + opening));
                return i + opening;
            }
            int placeholder = placeholderEnd(text, i);
            if (placeholder > i) {
                return placeholder;
            }
            brace(i);
            return i + 1;
        }

        private void brace(int i) {
            char c = text.charAt(i);
            if (c == '{' && open.isEmpty()) {
                literal++;
            } else if (c == '}' && !open.isEmpty()) {
                close(i, i + 1, true);
            } else if (c == '}' && literal > 0) {
                literal--;
            } else if (c == '}') {
                stray.add(i);
            }
        }

        private void close(int contentEnd, int end, boolean closed) {
            Open last = open.pop();
            functions.add(new SimpleFunction(new TextRange(last.start(), end),
                    new TextRange(Math.min(last.content(), contentEnd), contentEnd), closed, open.size()));
        }
    }
}
