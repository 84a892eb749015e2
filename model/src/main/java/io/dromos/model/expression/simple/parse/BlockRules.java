package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How Camel pairs quotes and braces in a predicate, once it has cut it into tokens. It remembers whether a function is
 * open, but not how many are: behind a function inside a function it takes operators for operators again, and refuses
 * them there.
 */
final class BlockRules {

    private enum Block {
        FUNCTION, SINGLE, DOUBLE
    }

    private final Errors errors;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private boolean function;
    private boolean singleQuote;
    private boolean doubleQuote;
    private TextRange lastOpening = new TextRange(0, 0);

    BlockRules(Errors errors) {
        this.errors = errors;
    }

    void check(List<Token> tokens) {
        for (Token token : tokens) {
            if (!accept(token)) {
                return;
            }
        }
        if (singleQuote || doubleQuote || function) {
            errors.add(lastOpening, "block", List.of());
        }
    }

    private boolean accept(Token token) {
        return switch (token.type()) {
            case FUNCTION_START -> {
                function = true;
                yield open(Block.FUNCTION, token);
            }
            case FUNCTION_END -> {
                function = false;
                yield close(token);
            }
            case SINGLE_QUOTE -> function || quote(Block.SINGLE, token);
            case DOUBLE_QUOTE -> function || quote(Block.DOUBLE, token);
            case BOOLEAN, NULL, BINARY, UNARY, LOGICAL -> plain() || outside(token);
            case SPACE, MINUS, NUMBER, CHARACTER, END -> true;
        };
    }

    private boolean plain() {
        return function || singleQuote || doubleQuote;
    }

    /** Quotes take anything, functions only text, quotes and functions. */
    private boolean outside(Token token) {
        boolean inside = blocks.peek() == Block.FUNCTION;
        if (inside) {
            errors.add(token.range(), "inside-function", List.of());
        }
        return !inside;
    }

    private boolean quote(Block kind, Token token) {
        boolean closes = kind == Block.SINGLE ? singleQuote : doubleQuote;
        if (kind == Block.SINGLE) {
            singleQuote = !closes;
        } else {
            doubleQuote = !closes;
        }
        return closes ? close(token) : open(kind, token);
    }

    private boolean open(Block block, Token token) {
        lastOpening = token.range();
        blocks.push(block);
        return true;
    }

    /** Camel does not look at what it closes. */
    private boolean close(Token token) {
        if (blocks.isEmpty()) {
            errors.add(token.range(), "unstarted", List.of(), token.is(TokenType.FUNCTION_END) ? "}" : "quote");
            return false;
        }
        blocks.pop();
        return true;
    }
}
