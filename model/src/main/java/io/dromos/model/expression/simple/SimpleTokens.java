package io.dromos.model.expression.simple;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.TokenKind;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.parse.SimpleParser;
import io.dromos.model.expression.simple.tree.Argument;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Cuts a Simple text into coloured pieces that follow each other without a gap. One is used for one text. */
public final class SimpleTokens {

    private static final SimpleParser PARSER = new SimpleParser(SimpleGrammar.withoutFunctions());

    private final TokenKind[] kinds;
    private final BitSet starts = new BitSet();
    private final String text;

    private SimpleTokens(String text) {
        this.text = text;
        this.kinds = new TokenKind[text.length()];
        Arrays.fill(kinds, TokenKind.TEXT);
    }

    public static List<ExpressionToken> of(String text, ExpressionKind kind) {
        SimpleTokens tokens = new SimpleTokens(text);
        for (SimpleNode node : SimpleNodes.all(PARSER.parse(text, kind).root())) {
            tokens.paint(node);
        }
        return tokens.pieces();
    }

    private void paint(SimpleNode node) {
        switch (node) {
            case SimpleNode.Text _,SimpleNode.Sequence _,SimpleNode.Ternary _ -> {
                // Keeps the colour of what it stands in.
            }
            case SimpleNode.Quoted quoted -> paint(quoted.range(), TokenKind.STRING);
            case SimpleNode.Literal literal -> paint(literal.range(),
                    literal.kind() == SimpleNode.Literal.Kind.NUMBER ? TokenKind.NUMBER : TokenKind.KEYWORD);
            case SimpleNode.Placeholder placeholder -> paint(placeholder.range(), TokenKind.PLACEHOLDER);
            case SimpleNode.Function function -> function(function);
            case SimpleNode.Unary unary -> paint(unary.operatorRange(), TokenKind.OPERATOR);
            case SimpleNode.Binary binary -> paint(binary.operatorRange(), TokenKind.OPERATOR);
        }
    }

    private void function(SimpleNode.Function function) {
        TextRange content = function.content();
        paint(new TextRange(function.range().start(), content.start()),
                function.closed() ? TokenKind.BRACE : TokenKind.ERROR);
        paint(content, TokenKind.ARGUMENT);
        paint(function.name(), TokenKind.FUNCTION);
        function.arguments().forEach(this::argument);
        paint(new TextRange(content.end(), function.range().end()), TokenKind.BRACE);
    }

    private void argument(Argument argument) {
        boolean number = !argument.text().isEmpty()
                && argument.text().chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-');
        if (argument.quoted()) {
            paint(argument.range(), TokenKind.STRING);
        } else if (number) {
            paint(argument.range(), TokenKind.NUMBER);
        }
    }

    private void paint(TextRange range, TokenKind kind) {
        if (range.length() > 0) {
            Arrays.fill(kinds, range.start(), range.end(), kind);
            starts.clear(range.start(), range.end());
            starts.set(range.start());
            starts.set(range.end());
        }
    }

    private List<ExpressionToken> pieces() {
        List<ExpressionToken> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean joined = i < text.length() && kinds[i] == kinds[start] && !starts.get(i);
            if (!joined) {
                pieces.add(new ExpressionToken(new TextRange(start, i), kinds[start]));
                start = i;
            }
        }
        return pieces;
    }
}
