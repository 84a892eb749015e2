package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.grammar.Operator;
import io.dromos.model.expression.simple.grammar.Operator.Operand;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNode.Literal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a predicate: values with operators between them. After an error it goes on behind the word that is wrong. */
final class PredicateReader {

    /** So many digits fit into the long that Camel makes of a whole number. */
    private static final int SAFE_DIGITS = 18;
    /** A place longer than this helps nobody. */
    private static final int LONGEST = 20;

    private final Reading reading;
    private final String text;
    private final TextRange range;
    private final int depth;
    private final Scanner scanner;
    private final FunctionSpans spans;
    private final Pieces pieces;
    private final Mistakes mistakes;
    private final List<Token> tokens = new ArrayList<>();
    private Token token;
    private int index;

    PredicateReader(Reading reading, TextRange range, int depth) {
        this.reading = reading;
        this.text = reading.text();
        this.range = range;
        this.depth = depth;
        this.scanner = new Scanner(reading.grammar(), text, range.end());
        this.spans = new FunctionSpans(text, range, false);
        this.pieces = new Pieces(reading);
        this.mistakes = new Mistakes(reading.grammar());
        this.index = range.start();
        this.token = scanner.next(index);
    }

    SimpleNode read() {
        advance();
        while (!token.is(TokenType.END)) {
            item();
            advance();
        }
        SimpleNode tree = pieces.fold(range);
        if (!reading.errors().outsideFunctions()) {
            new BlockRules(reading.errors()).check(tokens);
        }
        return tree;
    }

    private void item() {
        switch (token.type()) {
            case SPACE, END -> {
                // Separates.
            }
            case SINGLE_QUOTE, DOUBLE_QUOTE -> quoted(true);
            case FUNCTION_START -> function();
            case UNARY -> unary();
            case BINARY -> binary();
            case LOGICAL -> logical();
            case BOOLEAN -> literal(Literal.Kind.BOOLEAN, token.range());
            case NULL, NUMBER, MINUS, CHARACTER, FUNCTION_END -> unexpected();
        }
    }

    private void advance() {
        take(scanner.next(index));
    }

    private void take(Token next) {
        token = next;
        index = next.end();
        tokens.add(next);
    }

    private void quoted(boolean functions) {
        int start = token.start();
        char quote = text.charAt(start);
        TokenType type = token.type();
        take(scanner.quoted(index, quote, functions));
        while (!token.is(type) && !token.is(TokenType.END)) {
            take(scanner.quoted(index, quote, functions));
        }
        boolean closed = token.is(type);
        if (!closed) {
            reading.unclosedQuote(start, range.end());
        }
        TextRange inner = new TextRange(start + 1, token.start());
        List<SimpleNode> parts = functions
                ? new TemplateReader(reading, inner, depth, quote).read()
                : List.of(new SimpleNode.Text(inner, inner.of(text)));
        pieces.operand(new SimpleNode.Quoted(new TextRange(start, index), quote, closed, parts));
    }

    private void function() {
        FunctionSpan span = spans.at(token.start());
        reading.unclosed(span, range.end(), depth);
        pieces.operand(depth < Reading.DEEPEST
                ? reading.function(span, depth)
                : new SimpleNode.Text(span.range(), span.range().of(text)));
        while (index < span.range().end()) {
            advance();
        }
    }

    private void unary() {
        pieces.unary(token.range());
        if (token.end() >= range.end()) {
            reading.errors().add(token.range(), "space", List.of());
        }
    }

    private void binary() {
        Operator operator = reading.grammar().operatorAt(text, token.start()).orElseThrow();
        TextRange place = token.range();
        pieces.binary(place, operator.name());
        skipSpaces();
        operand(operator, place);
    }

    private void skipSpaces() {
        advance();
        while (token.is(TokenType.SPACE)) {
            advance();
        }
    }

    private void operand(Operator operator, TextRange place) {
        TokenType type = token.type();
        boolean quote = type == TokenType.SINGLE_QUOTE || type == TokenType.DOUBLE_QUOTE;
        if (quote) {
            quoted(!operator.operands().contains(Operand.LITERAL));
        } else if (type == TokenType.FUNCTION_START) {
            function();
        } else if (type == TokenType.NUMBER && operator.operands().contains(Operand.NUMBER)) {
            literal(Literal.Kind.NUMBER, token.range());
        } else if (type == TokenType.BOOLEAN && operator.operands().contains(Operand.BOOLEAN)) {
            literal(Literal.Kind.BOOLEAN, token.range());
        } else if (type == TokenType.NULL && operator.operands().contains(Operand.NULL)) {
            literal(Literal.Kind.NULL, token.range());
        } else if (operator.operands().contains(Operand.SIGNED_NUMBER)
                && scanner.next(token.end()).is(TokenType.NUMBER)) {
            int start = token.start();
            advance();
            literal(Literal.Kind.NUMBER, new TextRange(start, token.end()));
        } else {
            refuseOperand(place, operator.spelling());
            return;
        }
        spaceBehind();
    }

    private void logical() {
        TextRange place = token.range();
        String spelling = place.of(text);
        pieces.logical(place, spelling);
        advance();
        if (!token.is(TokenType.SPACE) && !token.is(TokenType.END)) {
            reading.errors().add(word(token.start()), "space", List.of());
        }
        while (token.is(TokenType.SPACE)) {
            advance();
        }
        switch (token.type()) {
            case SINGLE_QUOTE, DOUBLE_QUOTE -> quoted(true);
            case FUNCTION_START -> function();
            case NUMBER -> literal(Literal.Kind.NUMBER, token.range());
            case BOOLEAN -> literal(Literal.Kind.BOOLEAN, token.range());
            case NULL -> literal(Literal.Kind.NULL, token.range());
            case SPACE, BINARY, UNARY, LOGICAL, MINUS, CHARACTER, FUNCTION_END, END -> {
                refuseOperand(place, spelling);
                return;
            }
        }
        spaceBehind();
    }

    private void literal(Literal.Kind kind, TextRange place) {
        String written = place.of(text);
        if (kind == Literal.Kind.NUMBER && tooLong(written)) {
            reading.errors().add(place, "number-too-long", List.of(), written);
        }
        pieces.operand(new Literal(place, kind, place.of(text)));
    }

    private static boolean tooLong(String number) {
        return number.length() > SAFE_DIGITS && number.indexOf('.') < 0 && new BigInteger(number).bitLength() > 63;
    }

    private void spaceBehind() {
        Token next = scanner.next(index);
        if (!next.is(TokenType.SPACE) && !next.is(TokenType.END)) {
            TextRange word = word(next.start());
            reading.errors().add(word, "space", List.of());
            index = word.end();
        }
    }

    private void refuseOperand(TextRange behind, String operator) {
        if (token.is(TokenType.END)) {
            reading.errors().add(new TextRange(behind.start(), range.end()), "operand", List.of(), operator);
            return;
        }
        TextRange word = word(token.start());
        String written = word.of(text);
        boolean glued = word.length() == 1 && word.end() < range.end()
                && !Character.isWhitespace(text.charAt(word.end()));
        TextRange place = glued ? new TextRange(word.start(), word.end() + 1) : word;
        refuse(place, written, "operand", glued ? List.of() : mistakes.values(written), operator);
        index = word.end();
        pieces.operand(new SimpleNode.Text(word, word.of(text)));
    }

    private void unexpected() {
        TextRange word = word(token.start());
        String written = word.of(text);
        Optional<String> operator = mistakes.operator(written);
        TextRange place = new TextRange(word.start(), Math.min(word.end(), word.start() + LONGEST));
        index = word.end();
        if (operator.isPresent() && pieces.afterValue()) {
            misspelled(place, written, operator.get());
            return;
        }
        boolean whole = place.equals(word);
        List<String> fixes = whole && (mistakes.function(written) || Mistakes.curly(written))
                ? mistakes.values(written).subList(0, 1)
                : List.of();
        refuse(place, written, "unexpected", fixes, written);
        pieces.operand(new SimpleNode.Text(word, written));
    }

    /** What is meant by a slip of the keyboard is told rather than that it cannot stand here. */
    private void refuse(TextRange place, String written, String code, List<String> fixes, String argument) {
        if (Mistakes.curly(written)) {
            reading.errors().add(place, "curly-quote", fixes, written);
        } else if (written.startsWith("$") && mistakes.function(written)) {
            reading.errors().add(place, "bare-name", fixes, Mistakes.bare(written));
        } else {
            reading.errors().add(place, code, fixes, argument);
        }
    }

    /** Goes on as if the operator were written right. */
    private void misspelled(TextRange place, String written, String operator) {
        boolean spaced = written.equals(operator);
        reading.errors().add(place, spaced ? "operator-spaces" : "operator",
                List.of(spaced ? " " + operator + " " : operator), written, operator);
        if (mistakes.logical(operator)) {
            pieces.logical(place, operator);
        } else {
            pieces.binary(place, operator);
        }
        skipSpaces();
        switch (token.type()) {
            case SINGLE_QUOTE, DOUBLE_QUOTE -> quoted(true);
            case FUNCTION_START -> function();
            case NUMBER -> literal(Literal.Kind.NUMBER, token.range());
            case BOOLEAN -> literal(Literal.Kind.BOOLEAN, token.range());
            case NULL -> literal(Literal.Kind.NULL, token.range());
            case SPACE, BINARY, UNARY, LOGICAL, MINUS, CHARACTER, FUNCTION_END, END -> index = token.start();
        }
    }

    /** The characters from here up to the next space, quote or function. */
    private TextRange word(int start) {
        int i = start;
        while (i < range.end() && (i == start || !Character.isWhitespace(text.charAt(i))
                && "'\"".indexOf(text.charAt(i)) < 0 && Scanner.opening(text, i) == 0)) {
            i++;
        }
        return new TextRange(start, i);
    }
}
