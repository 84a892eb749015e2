package io.dromos.model.shape.typing;

import io.dromos.model.expression.TextRange;
import io.dromos.model.shape.typing.NameReading.Kind;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads one jq text by descent, with the shape that flows through its pipes. What it does not understand ends the
 * reading; what was found before it stays. Belongs to one reading.
 */
final class JqReading {

    private static final Map<String, Kind> NAMES = Map.of("header", Kind.HEADER, "property", Kind.PROPERTY, "variable",
            Kind.VARIABLE);
    private static final int DEEPEST = 60;

    private final JqTokens tokens;
    private final MessageShape arriving;
    private final NameReading names;
    private final Problems problems;
    private final JsonContent content;
    private final Comparisons comparisons;
    private boolean several;
    private int depth;

    /** Something that is not understood. */
    private static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GaveUp() {
            super("not understood", null, false, false);
        }
    }

    JqReading(String text, MessageShape arriving, NameReading names, Problems problems) {
        tokens = new JqTokens(text);
        this.arriving = arriving;
        this.names = names;
        this.problems = problems;
        content = new JsonContent(problems);
        comparisons = new Comparisons(false, problems);
    }

    Shape read() {
        try {
            Shape result = pipe(JsonContent.of(arriving.body()));
            return several || !tokens.atEnd() ? new UnknownShape() : result;
        } catch (GaveUp notUnderstood) {
            return new UnknownShape();
        }
    }

    private Shape pipe(Shape input) {
        Shape shape = comma(input);
        while (tokens.take("|")) {
            shape = comma(shape);
        }
        return shape;
    }

    private Shape comma(Shape input) {
        Shape shape = operation(input);
        while (tokens.take(",")) {
            operation(input);
            several = true;
            shape = new UnknownShape();
        }
        return shape;
    }

    private Shape operation(Shape input) {
        return operation(input, 0).shape();
    }

    /** Operators of at least this strength; the weakest come together last. */
    private Operand operation(Shape input, int weakest) {
        Operand left = term(input);
        while (JqOperators.strength(tokens.peek()) >= weakest) {
            String operator = tokens.next();
            Operand right = operation(input, JqOperators.strength(operator) + 1);
            if (JqOperators.compares(operator)) {
                comparisons.check(left, operator, right, (left.isLiteral() ? right : left).literal());
            }
            left = new Operand(new TextRange(left.range().start(), right.range().end()), Operand.Kind.VALUE, "",
                    JqOperators.result(operator, left.shape(), right.shape()));
        }
        return left;
    }

    private Operand term(Shape input) {
        int start = tokens.start();
        String token = tokens.next();
        Operand.Kind kind = tokens.kind();
        if (kind != Operand.Kind.VALUE) {
            TextRange range = new TextRange(start, tokens.end());
            return switch (kind) {
                case TEXT -> new Operand(new TextRange(range.start(), range.end()), kind,
                        token.substring(1, token.length() - 1), new TextShape());
                case NUMBER -> new Operand(range, kind, token, new NumberShape());
                case BOOLEAN -> new Operand(range, kind, token, new BooleanShape());
                case NULL, VALUE -> new Operand(range, kind, token, new UnknownShape());
            };
        }
        if (depth++ > DEEPEST) {
            throw new GaveUp();
        }
        Shape shape = suffixes(first(token, input));
        depth--;
        TextRange range = new TextRange(start, tokens.end());
        return new Operand(range, Operand.Kind.VALUE, range.of(tokens.text()), shape);
    }

    private Shape first(String token, Shape input) {
        return switch (token) {
            case "." -> dot(input);
            case "(" -> closed(")", () -> pipe(input));
            case "[" -> list(input);
            case "{" -> object(input);
            default -> call(token, input);
        };
    }

    /** Directly behind a dot a name may stand. */
    private Shape dot(Shape input) {
        return tokens.takeName() ? content.field(input, tokens.name(), tokens.range()) : input;
    }

    private Shape suffixes(Shape start) {
        Shape shape = start;
        while (true) {
            if (tokens.takeDirect("?")) {
                continue;
            }
            if (tokens.takeDirect("[")) {
                shape = bracket(shape);
            } else if (tokens.takeDirect(".")) {
                shape = dot(shape);
            } else {
                return shape;
            }
        }
    }

    private Shape bracket(Shape shape) {
        int start = tokens.end() - 1;
        if (tokens.take("]")) {
            several = true;
            return content.item(shape, new TextRange(start, tokens.end()));
        }
        int inner = tokens.start();
        String token = tokens.next();
        boolean text = tokens.kind() == Operand.Kind.TEXT;
        boolean number = tokens.kind() == Operand.Kind.NUMBER;
        TextRange range = new TextRange(inner, tokens.end());
        if (!text && !number || !tokens.take("]")) {
            throw new GaveUp();
        }
        return text
                ? content.field(shape, token.substring(1, token.length() - 1), range)
                : content.item(shape, range);
    }

    private <T> T closed(String closing, Supplier<T> inside) {
        T result = inside.get();
        if (!tokens.take(closing)) {
            throw new GaveUp();
        }
        return result;
    }

    private Shape list(Shape input) {
        if (tokens.take("]")) {
            return new ArrayShape(new UnknownShape());
        }
        boolean before = several;
        Shape items = closed("]", () -> pipe(input));
        several = before;
        return new ArrayShape(items);
    }

    private Shape object(Shape input) {
        Map<String, ObjectShape.Field> fields = new LinkedHashMap<>();
        while (!tokens.take("}")) {
            if (!tokens.takeKey()) {
                throw new GaveUp();
            }
            String name = tokens.name();
            Shape shape = tokens.take(":") ? term(input).shape() : content.field(input, name, tokens.range());
            fields.put(name, new ObjectShape.Field(shape, true, ""));
            tokens.take(",");
        }
        return new ObjectShape("", fields, false);
    }

    private Shape call(String name, Shape input) {
        if (!name.matches("[a-z_][a-z0-9_]*") || JqTokens.KEYWORDS.contains(name)) {
            throw new GaveUp();
        }
        if (NAMES.containsKey(name)) {
            return named(NAMES.get(name));
        }
        Shape inner = JqFunctions.input(name, input);
        List<Shape> arguments = new ArrayList<>();
        if (tokens.take("(")) {
            do {
                arguments.add(pipe(inner));
            } while (tokens.take(";"));
            if (!tokens.take(")")) {
                throw new GaveUp();
            }
        }
        return JqFunctions.result(name, input, arguments);
    }

    /** {@code header("amount")}; Camel hands it over as a text. */
    private Shape named(Kind kind) {
        if (!tokens.take("(")) {
            throw new GaveUp();
        }
        int start = tokens.start();
        String name = tokens.next();
        if (tokens.kind() != Operand.Kind.TEXT || !tokens.take(")")) {
            throw new GaveUp();
        }
        TextRange range = new TextRange(start + 1, start + name.length() - 1);
        names.read(kind, name.substring(1, name.length() - 1), range, arriving, problems);
        return new UnknownShape();
    }
}
