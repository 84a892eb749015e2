package io.dromos.model.source;

import java.util.OptionalInt;

/** Questions about YAML text that its grammar answers without parsing: lines, columns, comments, indicators. */
final class YamlText {

    private YamlText() {
    }

    /** Offset behind the line break that ends the line of {@code offset}, or the text's end. */
    static int nextLine(String text, int offset) {
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    static int lineStart(String text, int offset) {
        int i = offset;
        while (i > 0 && !isBreak(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static int column(String text, int offset) {
        int start = lineStart(text, offset);
        boolean byteOrderMark = start == 0 && offset > 0 && text.charAt(0) == '\uFEFF';
        return byteOrderMark ? offset - 1 : offset - start;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Offset of the first character of the line at {@code lineStart} that is no space or tab. */
    static int content(String text, int lineStart) {
        int i = lineStart;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isBlankLine(String text, int lineStart) {
        int content = content(text, lineStart);
        return content == text.length() || isBreak(text.charAt(content));
    }

    static boolean isCommentLine(String text, int lineStart) {
        int content = content(text, lineStart);
        return content < text.length() && text.charAt(content) == '#';
    }

    /** Skips white space, line breaks and comments. */
    static int skipTrivia(String text, int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (isBlank(c) || isBreak(c) || c == '\uFEFF') {
                i++;
            } else if (c == '#') {
                i = nextLine(text, i);
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }

    /** Skips tag and anchor in front of a node. */
    static int skipProperties(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
            while (i < text.length() && !isBlank(text.charAt(i)) && !isBreak(text.charAt(i))
                    && !(text.charAt(i) == ',' || text.charAt(i) == ']' || text.charAt(i) == '}')) {
                i++;
            }
            i = skipTrivia(text, i, text.length());
        }
        return i;
    }

    /** The indicator, if it is the first thing between the two offsets that is no trivia. */
    static OptionalInt findIndicator(String text, int from, int to, char indicator) {
        int i = skipTrivia(text, from, to);
        return i < to && text.charAt(i) == indicator ? OptionalInt.of(i) : OptionalInt.empty();
    }

    /** Offset behind the colon that follows a key; the key's end if there is none before {@code valueStart}. */
    static int endOfColon(String text, int keyEnd, int valueStart) {
        int limit = Math.min(text.length(), Math.max(valueStart, keyEnd + 1));
        int i = skipTrivia(text, keyEnd, limit);
        return i < limit && text.charAt(i) == ':' ? i + 1 : keyEnd;
    }

    /**
     * Where a block scalar's own text ends: before the line break of its last line. Blank lines below belong to it only
     * if its header keeps them ({@code +}).
     */
    static int blockScalarEnd(String text, int start, int parserEnd) {
        int headerEnd = nextLine(text, start);
        String header = text.substring(start, headerEnd);
        int comment = header.indexOf('#');
        boolean keeps = (comment < 0 ? header : header.substring(0, comment)).indexOf('+') >= 0;
        int end = Math.max(start, Math.min(parserEnd, text.length()));
        if (keeps) {
            return withoutBreak(text, start, end);
        }
        for (int line = lineStart(text, end); line > start && text.substring(line, end).isBlank(); line = lineStart(
                text, end)) {
            end = withoutBreak(text, start, line);
        }
        return end;
    }

    private static int withoutBreak(String text, int start, int end) {
        if (end > start && isBreak(text.charAt(end - 1))) {
            return end - 2 >= start && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\r' ? end - 2 : end - 1;
        }
        return end;
    }
}
