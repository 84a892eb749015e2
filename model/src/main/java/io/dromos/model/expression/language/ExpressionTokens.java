package io.dromos.model.expression.language;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.TokenKind;
import io.dromos.model.expression.endpoint.EndpointTokens;
import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.model.expression.simple.SimpleTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours for expressions: pieces in order that cover the whole text. Any thread may use it; it never throws. */
public final class ExpressionTokens {

    private static final Set<String> WORDS = Set.of("true", "false", "null", "and", "or", "not", "if", "then", "else",
            "elif", "end", "def", "return", "for", "in", "as", "new", "while", "import", "class", "try", "catch", "div",
            "mod", "reduce", "foreach", "instanceof", "var", "let", "const", "function", "val");
    private static final Set<String> PLAIN = Set.of("constant", "header", "exchangeProperty", "variable", "ref",
            "method",
            "tokenize");
    private static final Pattern PIECE = Pattern.compile("(?<placeholder>\\{\\{[^}]*}})"
            + "|(?<comment>//[^\n]*|/\\*.*?\\*/|(?<=^|\\s)#[^\n]*)"
            + "|(?<string>\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*')"
            + "|(?<number>(?<![A-Za-z_])\\d+(?:\\.\\d+)?)"
            + "|(?<word>[$@]?[A-Za-z_]\\w*)(?<call>\\s*\\()?"
            + "|(?<brace>[{}\\[\\]()])"
            + "|(?<operator>[=!<>&|+*/%?:-]+)", Pattern.DOTALL);

    private ExpressionTokens() {
    }

    public static List<ExpressionToken> of(Expression expression) {
        String text = expression.text();
        String language = expression.language();
        if (language.equals("simple") || language.equals("csimple")) {
            return SimpleTokens.of(text, expression.kind());
        }
        if (EndpointUse.of(language).isPresent()) {
            return EndpointTokens.of(text);
        }
        Tokens tokens = new Tokens();
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (piece.find(at)) {
            TokenKind kind = kind(piece, language);
            int end = end(piece, kind);
            tokens.add(at, piece.start(), TokenKind.TEXT);
            tokens.add(piece.start(), end, kind);
            at = end;
        }
        tokens.add(at, text.length(), TokenKind.TEXT);
        return List.copyOf(tokens.list);
    }

    private static int end(Matcher piece, TokenKind kind) {
        if (piece.group("comment") != null && kind != TokenKind.COMMENT) {
            return piece.start() + 1; // two slashes of a path: what follows them has colours of its own
        }
        return piece.group("call") == null ? piece.end() : piece.end("word");
    }

    private static TokenKind kind(Matcher piece, String language) {
        if (piece.group("placeholder") != null) {
            return TokenKind.PLACEHOLDER;
        }
        if (PLAIN.contains(language)) {
            return TokenKind.TEXT;
        }
        if (piece.group("comment") != null) {
            boolean comments = language.equals("groovy") || language.equals("java") || language.equals("jq")
                    || language.equals("js") || language.equals("python");
            return comments ? TokenKind.COMMENT : TokenKind.TEXT;
        }
        if (piece.group("string") != null) {
            return TokenKind.STRING;
        }
        if (piece.group("number") != null) {
            return TokenKind.NUMBER;
        }
        if (piece.group("word") != null) {
            return WORDS.contains(piece.group("word"))
                    ? TokenKind.KEYWORD
                    : piece.group("call") != null ? TokenKind.FUNCTION : TokenKind.TEXT;
        }
        return piece.group("brace") != null ? TokenKind.BRACE : TokenKind.OPERATOR;
    }

    private static final class Tokens {

        private final List<ExpressionToken> list = new ArrayList<>();

        void add(int start, int end, TokenKind kind) {
            if (end > start) {
                list.add(new ExpressionToken(new TextRange(start, end), kind));
            }
        }
    }
}
