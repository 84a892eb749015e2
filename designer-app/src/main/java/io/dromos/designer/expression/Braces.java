package io.dromos.designer.expression;

import io.dromos.model.expression.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Which brace belongs to which. */
final class Braces {

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    private Braces() {
    }

    /** The brace beside the caret and its partner; none if there is no such pair. */
    static List<TextRange> around(String text, int caret) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()
                    && OPENING.indexOf(text.charAt(open.getFirst())) == CLOSING.indexOf(c)) {
                int start = open.pop();
                if (beside(start, caret) || beside(i, caret)) {
                    return List.of(new TextRange(start, start + 1), new TextRange(i, i + 1));
                }
            }
        }
        return List.of();
    }

    private static boolean beside(int offset, int caret) {
        return offset == caret || offset + 1 == caret;
    }

    /** What closes a brace that was just typed at the end of {@code before}; empty: nothing should. */
    static String closingOf(String before, String after) {
        boolean roomBehind = after.isEmpty() || Character.isWhitespace(after.charAt(0))
                || ")]},'\"".indexOf(after.charAt(0)) >= 0;
        if (!roomBehind) {
            return "";
        }
        if (before.endsWith("{{")) {
            return after.startsWith("}") ? "}" : "}}";
        }
        if (before.endsWith("${")) {
            return "}";
        }
        return before.endsWith("(") ? ")" : before.endsWith("[") ? "]" : "";
    }

    /** Whether a closing brace typed before {@code after} is already there, put in together with its opening one. */
    static boolean stepsOver(String before, String after, char typed) {
        if (CLOSING.indexOf(typed) < 0 || after.isEmpty() || after.charAt(0) != typed) {
            return false;
        }
        char opening = OPENING.charAt(CLOSING.indexOf(typed));
        String whole = before + after;
        return whole.chars().filter(c -> c == opening).count() <= whole.chars().filter(c -> c == typed).count();
    }
}
