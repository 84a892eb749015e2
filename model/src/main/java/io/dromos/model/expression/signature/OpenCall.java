package io.dromos.model.expression.signature;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The innermost call that is open at the end of a text.
 *
 * @param argument
 *            the argument that stands there, from 0
 */
record OpenCall(String function, int argument) {

    /** A bracket that is open; without a name as long as it is no call. */
    private record Opening(boolean brace, String name, int argument) {

        Opening next() {
            return new Opening(brace, name, argument + 1);
        }
    }

    /** Reads the text up to the caret; in braces, colons separate as well: <code>${date:now:yyyy</code>. */
    static Optional<OpenCall> at(String before) {
        Deque<Opening> open = new ArrayDeque<>();
        char quote = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '\'' || c == '"') && !open.isEmpty()) {
                quote = c;
            } else {
                read(open, before, i);
            }
        }
        return open.stream().filter(opening -> !opening.name().isEmpty()).findFirst()
                .map(opening -> new OpenCall(opening.name(), opening.argument()));
    }

    private static void read(Deque<Opening> open, String text, int i) {
        char c = text.charAt(i);
        if (c == '(') {
            open.push(new Opening(false, nameBefore(text, i), 0));
        } else if (c == '{') {
            open.push(new Opening(true, "", 0));
        } else if (c == ')' || c == '}') {
            open.poll();
        } else if (!open.isEmpty() && (c == ',' || c == ':')) {
            open.push(separated(open.pop(), text, i));
        }
    }

    private static Opening separated(Opening inner, String text, int i) {
        boolean colon = text.charAt(i) == ':';
        if (colon && inner.brace() && inner.name().isEmpty()) {
            return new Opening(true, nameBefore(text, i), 0);
        }
        return colon == inner.brace() ? inner.next() : inner;
    }

    private static String nameBefore(String text, int end) {
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || "-_".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return text.substring(start, end);
    }
}
