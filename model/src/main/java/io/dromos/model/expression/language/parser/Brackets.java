package io.dromos.model.expression.language.parser;

import io.dromos.model.expression.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Which brackets and quotes are never closed or close nothing, in languages that write comments and texts as told here.
 *
 * @param quotes
 *            characters that begin and end a text
 * @param backslash
 *            whether a backslash takes its meaning from the next character; else a doubled quote stands for itself
 * @param lineComment
 *            how a comment to the end of the line begins; empty if there is none
 * @param blockComment
 *            how a comment begins that ends with the same characters reversed; empty if there is none
 */
public record Brackets(String quotes, boolean backslash, String lineComment, String blockComment) {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** As in Java and the languages that look like it. */
    public static final Brackets LIKE_JAVA = new Brackets("\"'", true, "//", "/*");

    /** What a scan found: at most one refusal, and how deep brackets are nested. */
    public record Scan(List<Refusal> refusals, int depth) {

        public Scan {
            refusals = List.copyOf(refusals);
        }

        public Optional<Refusal> first() {
            return refusals.stream().findFirst();
        }
    }

    private record Open(char bracket, int at) {}

    public Scan scan(String text) {
        Deque<Open> open = new ArrayDeque<>();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quotes.indexOf(c) >= 0) {
                int close = closingQuote(text, i);
                if (close < 0) {
                    return new Scan(List.of(unclosedQuote(i, c)), depth);
                }
                i = close;
            } else if (comment(text, i)) {
                i = commentEnd(text, i);
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(new Open(c, i));
                depth = Math.max(depth, open.size());
            } else if (CLOSING.indexOf(c) >= 0) {
                Optional<Refusal> wrong = closed(open, c, i);
                if (wrong.isPresent()) {
                    return new Scan(List.of(wrong.get()), depth);
                }
            }
        }
        List<Refusal> unclosed = new ArrayList<>();
        if (!open.isEmpty()) {
            unclosed.add(unclosed(open.peek()));
        }
        return new Scan(unclosed, depth);
    }

    /** Whether a token is a bracket or a quote. */
    boolean isSign(String token) {
        return token.length() == 1 && (OPENING + CLOSING + quotes).contains(token);
    }

    private static Optional<Refusal> closed(Deque<Open> open, char closing, int at) {
        if (open.isEmpty()) {
            return Optional.of(stray(closing, at));
        }
        char opening = OPENING.charAt(CLOSING.indexOf(closing));
        Open last = open.pop();
        if (last.bracket() == opening) {
            return Optional.empty();
        }
        boolean outer = open.stream().anyMatch(other -> other.bracket() == opening);
        return Optional.of(outer ? unclosed(last) : stray(closing, at));
    }

    private static Refusal stray(char closing, int at) {
        return Refusal.error(new TextRange(at, at + 1), "syntax-stray", closing);
    }

    private static Refusal unclosed(Open open) {
        return Refusal.error(new TextRange(open.at(), open.at() + 1), "syntax-unclosed", open.bracket(),
                CLOSING.charAt(OPENING.indexOf(open.bracket())));
    }

    private static Refusal unclosedQuote(int at, char quote) {
        return Refusal.error(new TextRange(at, at + 1), "simple-unclosed-quote", quote);
    }

    private int closingQuote(String text, int from) {
        char quote = text.charAt(from);
        String triple = String.valueOf(quote).repeat(3);
        if (backslash && text.startsWith(triple, from)) {
            int end = text.indexOf(triple, from + 3);
            return end < 0 ? -1 : end + 2;
        }
        for (int i = from + 1; i < text.length(); i++) {
            if (backslash && text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    private boolean comment(String text, int at) {
        return !lineComment.isEmpty() && text.startsWith(lineComment, at)
                || !blockComment.isEmpty() && text.startsWith(blockComment, at);
    }

    private int commentEnd(String text, int at) {
        boolean line = !lineComment.isEmpty() && text.startsWith(lineComment, at);
        String closing = line ? "\n" : new StringBuilder(blockComment.replace('(', ')')).reverse().toString();
        int end = text.indexOf(closing, at + 2);
        return end < 0 ? text.length() : end + closing.length() - 1;
    }
}
