package io.dromos.model.shape.typing;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleNode.Literal;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.List;
import java.util.Set;

/** One text in Simple, read against what arrives. Mutable; belongs to one reading. */
final class SimpleReading {

    private static final Set<String> LOGICAL = Set.of("&&", "||");

    private final String text;
    private final MessageShape arriving;
    private final FunctionShapes functions;
    private final Problems problems;
    private final Comparisons comparisons;

    SimpleReading(String text, MessageShape arriving, FunctionShapes functions, Problems problems) {
        this.text = text;
        this.arriving = arriving;
        this.functions = functions;
        this.problems = problems;
        comparisons = new Comparisons(true, problems);
    }

    /** A truth, from a node that stands where one is expected. */
    Shape predicate(SimpleNode node) {
        if (node instanceof SimpleNode.Binary binary && LOGICAL.contains(binary.operator())) {
            predicate(binary.left());
            predicate(binary.right());
        } else if (node instanceof SimpleNode.Function function) {
            truth(value(function), function.range());
        } else {
            value(node);
        }
        return new BooleanShape();
    }

    /** Camel takes any value that is there as true. */
    private void truth(Shape shape, TextRange range) {
        if (shape instanceof NumberShape || shape instanceof ObjectShape || shape instanceof ArrayShape) {
            problems.add(Severity.INFO, range, "always-true", List.of(), range.of(text), Shapes.typeName(shape));
        }
    }

    Shape value(SimpleNode node) {
        return switch (node) {
            case SimpleNode.Text(TextRange _, String value) -> ConstantTyping.shape(value);
            case SimpleNode.Quoted quoted -> quoted(quoted);
            case Literal(TextRange _, Literal.Kind kind, String _) -> switch (kind) {
                case NUMBER -> new NumberShape();
                case BOOLEAN -> new BooleanShape();
                case NULL -> new UnknownShape();
            };
            case SimpleNode.Placeholder _ -> new UnknownShape();
            case SimpleNode.Function function -> functions.of(function, text, arriving, problems, this::value);
            case SimpleNode.Unary unary -> {
                value(unary.operand());
                yield new NumberShape();
            }
            case SimpleNode.Binary binary -> binary(binary);
            case SimpleNode.Ternary ternary -> {
                predicate(ternary.condition());
                yield Shapes.join(value(ternary.then()), value(ternary.otherwise()));
            }
            case SimpleNode.Sequence(TextRange _, List<SimpleNode> parts) -> sequence(parts);
        };
    }

    private Shape quoted(SimpleNode.Quoted quoted) {
        quoted.parts().forEach(this::value);
        return new TextShape();
    }

    /** Pieces that are put together to a text, which may be JSON. */
    private Shape sequence(List<SimpleNode> parts) {
        JsonTemplate template = new JsonTemplate();
        for (SimpleNode part : parts) {
            Shape shape = value(part);
            if (part instanceof SimpleNode.Text(TextRange _, String value)) {
                template.text(value);
            } else {
                template.gap(shape);
            }
        }
        return template.shape();
    }

    private Shape binary(SimpleNode.Binary binary) {
        if (LOGICAL.contains(binary.operator())) {
            return predicate(binary);
        }
        Operand left = operand(binary.left());
        Operand right = operand(binary.right());
        comparisons.check(left, binary.operator(), right,
                (left.kind() == Operand.Kind.VALUE ? binary.left() : binary.right()).range().of(text));
        return switch (binary.operator()) {
            case "~>", "?~>", "?:" -> new UnknownShape();
            default -> new BooleanShape();
        };
    }

    private Operand operand(SimpleNode node) {
        Shape shape = value(node);
        return switch (node) {
            case SimpleNode.Quoted quoted when quoted.closed()
                    && quoted.parts().stream().allMatch(SimpleNode.Text.class::isInstance) -> {
                TextRange inner = new TextRange(quoted.range().start() + 1, quoted.range().end() - 1);
                yield new Operand(inner, Operand.Kind.TEXT, inner.of(text), shape);
            }
            case SimpleNode.Quoted quoted -> new Operand(quoted.range(), Operand.Kind.VALUE, "", new UnknownShape());
            case Literal(TextRange range, Literal.Kind kind, String value) -> new Operand(range, switch (kind) {
                case NUMBER -> Operand.Kind.NUMBER;
                case BOOLEAN -> Operand.Kind.BOOLEAN;
                case NULL -> Operand.Kind.NULL;
            }, value, shape);
            case SimpleNode.Function function -> new Operand(function.range(), Operand.Kind.VALUE, "", shape);
            case SimpleNode.Text _,SimpleNode.Placeholder _,SimpleNode.Unary _,SimpleNode.Binary _,SimpleNode.Ternary _,SimpleNode.Sequence _ ->
                new Operand(node.range(), Operand.Kind.VALUE, "", new UnknownShape());
        };
    }
}
