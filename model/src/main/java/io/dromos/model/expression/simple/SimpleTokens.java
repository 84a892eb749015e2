package io.dromos.model.expression.simple;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.TokenKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Cuts a Simple text into coloured pieces that follow each other without a gap. One is used for one text. */
public final class SimpleTokens {

    private static final Set<String> KEYWORDS = Set.of("true", "false", "null");

    private final String text;
    private final boolean predicate;
    private final Set<Integer> unclosed;
    private final List<ExpressionToken> tokens = new ArrayList<>();
    private final Deque<Boolean> open = new ArrayDeque<>();
    private boolean name;

    private SimpleTokens(String text, ExpressionKind kind) {
        this.text = text;
        this.predicate = kind == ExpressionKind.PREDICATE;
        this.unclosed = Set.copyOf(SimpleText.read(text).functions().stream().filter(function -> !function.closed())
                .map(function -> function.range().start()).toList());
    }

    public static List<ExpressionToken> of(String text, ExpressionKind kind) {
        SimpleTokens tokens = new SimpleTokens(text, kind);
        int i = 0;
        while (i < text.length()) {
            i = tokens.step(i);
        }
        return List.copyOf(tokens.tokens);
    }

    private int step(int i) {
        if (text.charAt(i) == '\\') {
            return add(i, Math.min(text.length(), i + 2), TokenKind.TEXT);
        }
        int opening = SimpleText.opening(text, i);
        if (opening > 0) {
            name = true;
            open.push(true);
            return add(i, i + opening, unclosed.contains(i) ? TokenKind.ERROR : TokenKind.BRACE);
        }
        int placeholder = SimpleText.placeholderEnd(text, i);
        if (placeholder > i) {
            name = false;
            return add(i, placeholder, TokenKind.PLACEHOLDER);
        }
        return open.isEmpty() ? outside(i) : inside(i);
    }

    private int inside(int i) {
        char c = text.charAt(i);
        if (c == '}') {
            open.pop();
            name = false;
            return add(i, i + 1, TokenKind.BRACE);
        }
        if (name && Character.isLetter(c)) {
            name = false;
            return add(i, wordEnd(i), TokenKind.FUNCTION);
        }
        if (c == '\'' || c == '"') {
            return string(i);
        }
        if (Character.isLetterOrDigit(c)) {
            int end = wordEnd(i);
            return add(i, end, number(i, end) ? TokenKind.NUMBER : TokenKind.ARGUMENT);
        }
        return add(i, i + 1, TokenKind.ARGUMENT);
    }

    private int outside(int i) {
        char c = text.charAt(i);
        if (!predicate) {
            return add(i, i + 1, TokenKind.TEXT);
        }
        if (c == '\'' || c == '"') {
            return string(i);
        }
        for (String operator : SimpleVocabulary.OPERATORS) {
            if (text.startsWith(operator, i) && bounded(operator, i)) {
                return add(i, i + operator.length(), TokenKind.OPERATOR);
            }
        }
        if (Character.isLetterOrDigit(c)
                || (c == '-' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)))) {
            int end = Math.max(i + 1, wordEnd(c == '-' ? i + 1 : i));
            boolean keyword = KEYWORDS.contains(text.substring(i, end));
            return add(i, end, keyword ? TokenKind.KEYWORD : number(i, end) ? TokenKind.NUMBER : TokenKind.TEXT);
        }
        return add(i, i + 1, TokenKind.TEXT);
    }

    /** Words among the operators end where a word ends. */
    private boolean bounded(String operator, int i) {
        boolean word = Character.isLetter(operator.charAt(operator.length() - 1));
        int end = i + operator.length();
        boolean startsWord = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
        return !word || (!startsWord && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))));
    }

    /** To the closing quote, or to the next function or placeholder inside of the quotes. */
    private int string(int i) {
        char quote = text.charAt(i);
        int end = i + 1;
        while (end < text.length() && text.charAt(end) != quote && SimpleText.opening(text, end) == 0
                && SimpleText.placeholderEnd(text, end) == end && (open.isEmpty() || text.charAt(end) != '}')) {
            end++;
        }
        boolean closing = end < text.length() && text.charAt(end) == quote;
        return add(i, closing ? end + 1 : end, TokenKind.STRING);
    }

    private boolean number(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return end > start;
    }

    private int wordEnd(int i) {
        int end = i;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_'
                || text.charAt(end) == '-' || (text.charAt(end) == '.' && Character.isDigit(text.charAt(i))))) {
            end++;
        }
        return end;
    }

    /** Joins neighbours of one kind, so that plain text is one piece. */
    private int add(int start, int end, TokenKind kind) {
        ExpressionToken last = tokens.isEmpty() ? null : tokens.getLast();
        boolean joins = last != null && last.kind() == kind && (kind == TokenKind.TEXT || kind == TokenKind.ARGUMENT);
        if (joins) {
            tokens.set(tokens.size() - 1,
                    new ExpressionToken(new TextRange(tokens.getLast().range().start(), end), kind));
        } else {
            tokens.add(new ExpressionToken(new TextRange(start, end), kind));
        }
        return end;
    }
}
