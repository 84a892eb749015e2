package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.simple.grammar.Operator;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;

/** Cuts a text into tokens, one at a time. What a piece of text is depends on where it stands. */
final class Scanner {

    private final SimpleGrammar grammar;
    private final String text;
    private final int end;

    /**
     * @param end
     *            where the text ends for this scanner
     */
    Scanner(SimpleGrammar grammar, String text, int end) {
        this.grammar = grammar;
        this.text = text;
        this.end = end;
    }

    /** Outside of quotes. */
    Token next(int at) {
        if (at >= end) {
            return new Token(TokenType.END, end, end);
        }
        char c = text.charAt(at);
        if (Character.isDigit(c)) {
            return new Token(TokenType.NUMBER, at, numberEnd(at));
        }
        if (c == '\\' && at + 1 < end && "ntr}".indexOf(text.charAt(at + 1)) >= 0) {
            return new Token(TokenType.CHARACTER, at, at + 2);
        }
        Token structure = structure(at, c);
        return structure.is(TokenType.CHARACTER) ? word(at, c) : structure;
    }

    /**
     * Inside of quotes.
     *
     * @param functions
     *            whether functions are seen there
     */
    Token quoted(int at, char quote, boolean functions) {
        if (at >= end) {
            return new Token(TokenType.END, end, end);
        }
        if (text.charAt(at) == quote) {
            return new Token(quote == '"' ? TokenType.DOUBLE_QUOTE : TokenType.SINGLE_QUOTE, at, at + 1);
        }
        int opening = functions ? opening(text, at) : 0;
        if (opening > 0 && at + opening <= end) {
            return new Token(TokenType.FUNCTION_START, at, at + opening);
        }
        boolean closes = functions && text.charAt(at) == '}';
        return new Token(closes ? TokenType.FUNCTION_END : TokenType.CHARACTER, at, at + 1);
    }

    /** The length of what opens a function here; 0 if nothing does. */
    static int opening(String text, int at) {
        if (text.startsWith("${", at)) {
            return 2;
        }
        return text.startsWith("$simple{", at) ? 8 : 0;
    }

    private Token structure(int at, char c) {
        int opening = c == '$' ? opening(text, at) : 0;
        if (opening > 0 && at + opening <= end) {
            return new Token(TokenType.FUNCTION_START, at, at + opening);
        }
        return switch (c) {
            case '}' -> new Token(TokenType.FUNCTION_END, at, at + 1);
            case ' ', '\t', '\n', '\r' -> new Token(TokenType.SPACE, at, at + 1);
            case '\'' -> new Token(TokenType.SINGLE_QUOTE, at, at + 1);
            case '"' -> new Token(TokenType.DOUBLE_QUOTE, at, at + 1);
            default -> new Token(TokenType.CHARACTER, at, at + 1);
        };
    }

    private Token word(int at, char c) {
        if (starts("true", at) || starts("false", at)) {
            return new Token(TokenType.BOOLEAN, at, at + (c == 't' ? 4 : 5));
        }
        if (starts("null", at)) {
            return new Token(TokenType.NULL, at, at + 4);
        }
        int operator = operatorEnd(at);
        if (operator > at) {
            return new Token(TokenType.BINARY, at, operator);
        }
        if (unary(at)) {
            return new Token(TokenType.UNARY, at, at + 2);
        }
        if (starts("&&", at) || starts("||", at)) {
            return new Token(TokenType.LOGICAL, at, at + 2);
        }
        return new Token(c == '-' ? TokenType.MINUS : TokenType.CHARACTER, at, at + 1);
    }

    /** A comparison needs a space before and behind it, and something behind that. */
    private int operatorEnd(int at) {
        if (at < 2 || text.charAt(at - 1) != ' ') {
            return at;
        }
        for (Operator operator : grammar.operators()) {
            int after = at + operator.spelling().length();
            if (after < end - 1 && text.charAt(after) == ' ' && text.startsWith(operator.spelling(), at)) {
                return after;
            }
        }
        return at;
    }

    /** Directly behind a brace, with a space or nothing behind it. */
    private boolean unary(int at) {
        return (starts("++", at) || starts("--", at)) && at > 0 && text.charAt(at - 1) == '}'
                && (at + 2 == end || text.charAt(at + 2) == ' ');
    }

    private boolean starts(String word, int at) {
        return at + word.length() <= end && text.startsWith(word, at);
    }

    private int numberEnd(int at) {
        int i = at;
        while (i < end && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == ',')) {
            i++;
        }
        return i;
    }
}
