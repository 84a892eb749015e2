package io.dromos.model.expression.endpoint;

import io.dromos.model.catalog.EndpointUri;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours for an address: its component, its parameters' names, and properties. Any thread may use it. */
public final class EndpointTokens {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");

    private EndpointTokens() {
    }

    /** Pieces in order that cover the whole text. */
    public static List<ExpressionToken> of(String address) {
        EndpointUri uri = EndpointUri.parse(address);
        List<ExpressionToken> tokens = new ArrayList<>();
        int at = piece(tokens, address, 0, uri.scheme().range(), TokenKind.FUNCTION);
        for (EndpointUri.Parameter parameter : uri.parameters()) {
            at = piece(tokens, address, at, parameter.name().range(), TokenKind.ARGUMENT);
        }
        plain(tokens, address, at, address.length(), TokenKind.TEXT);
        return List.copyOf(tokens);
    }

    /** What lies before it is text. */
    private static int piece(List<ExpressionToken> tokens, String address, int from, TextRange range, TokenKind kind) {
        plain(tokens, address, from, range.start(), TokenKind.TEXT);
        plain(tokens, address, range.start(), range.end(), kind);
        return range.end();
    }

    /** One kind of text, but for the properties in it. */
    private static void plain(List<ExpressionToken> tokens, String address, int from, int to, TokenKind kind) {
        Matcher placeholder = PLACEHOLDER.matcher(address).region(from, to);
        int at = from;
        while (placeholder.find()) {
            add(tokens, at, placeholder.start(), kind);
            add(tokens, placeholder.start(), placeholder.end(), TokenKind.PLACEHOLDER);
            at = placeholder.end();
        }
        add(tokens, at, to, kind);
    }

    private static void add(List<ExpressionToken> tokens, int from, int to, TokenKind kind) {
        if (to > from) {
            tokens.add(new ExpressionToken(new TextRange(from, to), kind));
        }
    }
}
