package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Where the functions of a text end: at the brace that closes them, and not those inside. Read once, asked often. */
final class FunctionSpans {

    /** How far the end of a function is looked for that is never closed. */
    private static final int FAR = 200;

    private final String text;
    private final TextRange range;
    /** Behind the brace that closes the function that begins there. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    /**
     * @param quoted
     *            whether quotes stand around the text: inside of them no backslash hides a brace
     */
    FunctionSpans(String text, TextRange range, boolean quoted) {
        this.text = text;
        this.range = range;
        Deque<Integer> open = new ArrayDeque<>();
        int i = range.start();
        while (i < range.end()) {
            int opening = Scanner.opening(text, i);
            boolean hidden = !quoted && text.startsWith("\\}", i);
            if (opening > 0) {
                open.push(i);
            } else if (text.charAt(i) == '}' && !open.isEmpty()) {
                ends.put(open.pop(), i + 1);
            }
            i += hidden ? 2 : Math.max(1, opening);
        }
    }

    /** The function that begins here. */
    FunctionSpan at(int start) {
        int content = start + Scanner.opening(text, start);
        Integer end = ends.get(start);
        if (end != null) {
            return new FunctionSpan(new TextRange(start, end), new TextRange(content, end - 1), true);
        }
        int open = Math.max(content, unclosedEnd(content));
        return new FunctionSpan(new TextRange(start, open), new TextRange(content, open), false);
    }

    /** What belongs to a function that is never closed: to the next space, quote or function outside of parentheses. */
    private int unclosedEnd(int content) {
        int end = Math.min(range.end(), content + FAR);
        int parentheses = 0;
        int space = end;
        for (int i = content; i < end; i++) {
            char c = text.charAt(i);
            parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean blank = Character.isWhitespace(c);
            space = blank ? Math.min(space, i) : space;
            if (parentheses <= 0 && (blank || c == '\'' || c == '"' || Scanner.opening(text, i) > 0)) {
                return i;
            }
        }
        return parentheses > 0 ? space : end;
    }
}
