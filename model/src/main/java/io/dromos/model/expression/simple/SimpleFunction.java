package io.dromos.model.expression.simple;

import io.dromos.model.expression.TextRange;

/**
 * A function in a Simple text: <code>${header.id}</code>.
 *
 * @param range
 *            with its braces; to the end of the text if it is never closed
 * @param content
 *            between its braces
 * @param depth
 *            0 for one that stands in plain text, 1 for one inside another
 */
record SimpleFunction(TextRange range, TextRange content, boolean closed, int depth) {

    /** The name's end: where a path, arguments or the function's end begin. */
    int nameEnd(String text) {
        int i = content.start();
        while (i < content.end() && nameCharacter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    String name(String text) {
        return text.substring(content.start(), nameEnd(text));
    }

    private static boolean nameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
