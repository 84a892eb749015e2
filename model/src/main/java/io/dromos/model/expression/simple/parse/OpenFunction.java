package io.dromos.model.expression.simple.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** Which function a caret stands in, in a text that is being typed. */
public final class OpenFunction {

    private OpenFunction() {
    }

    /** Where the content begins of the innermost function that is open before a place. */
    public static OptionalInt contentAt(String text, int caret) {
        Deque<Integer> open = new ArrayDeque<>();
        int i = 0;
        while (i < caret) {
            int opening = Scanner.opening(text, i);
            if (opening > 0 && i + opening <= caret) {
                open.push(i + opening);
            } else if (text.charAt(i) == '}') {
                open.poll();
            }
            i += text.startsWith("\\}", i) ? 2 : Math.max(1, opening);
        }
        return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peek());
    }
}
