package io.dromos.model.shape.typing;

import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Follows a path of Simple. Camel looks for methods behind a dot and for keys in brackets: {@code .total} fails on a
 * map, and so does any path on a text, JSON or not.
 */
final class SimplePaths {

    private static final Set<String> NUMBERS = Set.of("size", "length", "indexof", "intvalue", "longvalue",
            "doublevalue", "hashcode");

    private final String text;
    private final Problems problems;

    SimplePaths(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    Shape follow(Shape start, List<OgnlPart> path) {
        Shape shape = start;
        for (OgnlPart part : path) {
            if (shape instanceof UnknownShape) {
                return shape;
            }
            shape = switch (part) {
                case OgnlPart.Name(TextRange range, String name, boolean _) -> name(shape, part, range, name);
                case OgnlPart.Call(TextRange range, String name, String arguments, boolean _) ->
                    call(shape, range, name, arguments);
                case OgnlPart.Index(TextRange range, String index, boolean _) -> index(shape, range, index);
            };
        }
        return shape;
    }

    private Shape name(Shape shape, OgnlPart part, TextRange range, String name) {
        if (Members.has(shape, name)) {
            return result(name);
        }
        TextRange withDot = new TextRange(dotBefore(range.start()), range.end());
        String safe = part.nullSafe() ? "?" : "";
        switch (shape) {
            case ObjectShape object -> {
                return dotOnMap(object, name, withDot, key -> safe + "[" + key + "]");
            }
            case ArrayShape(Shape items) -> {
                List<String> fix = items instanceof ObjectShape object && object.field(name).isPresent()
                        ? List.of("[0][" + name + "]")
                        : List.of();
                problems.add(withDot, "dot-on-list", fix, name);
            }
            case EncodedShape(String format, Shape content) -> encoded(format, content, name, range);
            case TextShape _,EnumerationShape _,NumberShape _,BooleanShape _ ->
                problems.add(range, "no-member", List.of(), name, Shapes.typeName(shape));
            case UnknownShape _ -> {
                // anything may be there
            }
        }
        return new UnknownShape();
    }

    /** The dot, and the question mark before it, belong to what a fix replaces. */
    private int dotBefore(int start) {
        int at = start;
        while (at > 0 && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '?')) {
            at--;
        }
        return at;
    }

    private Shape dotOnMap(ObjectShape object, String name, TextRange range, UnaryOperator<String> written) {
        if (object.field(name).isEmpty() && (!object.open() || !Fields.near(object, name).isEmpty())) {
            return Fields.of(object, name, range, written, problems);
        }
        problems.add(range, "dot-on-map", List.of(written.apply(name)), name);
        return object.field(name).map(ObjectShape.Field::shape).orElse(new UnknownShape());
    }

    private void encoded(String format, Shape content, String name, TextRange range) {
        boolean meant = content instanceof ObjectShape object
                && (object.field(name).isPresent() || !Fields.near(object, name).isEmpty())
                || content instanceof ArrayShape && name.matches("\\d+|last.*");
        if (meant) {
            problems.add(range, "encoded", List.of(), name, Shapes.typeName(new EncodedShape(format, content)));
        }
    }

    private Shape index(Shape shape, TextRange range, String index) {
        if (index.contains("${") || index.contains("{{")) {
            return shape instanceof ArrayShape(Shape items) ? items : new UnknownShape();
        }
        switch (shape) {
            case ObjectShape object -> {
                return Fields.of(object, index.strip(), range, key -> "[" + key + "]", problems);
            }
            case ArrayShape(Shape items) -> {
                if (index.strip().matches("\\d+|last(-\\d+)?")) {
                    return items;
                }
                problems.add(range, "index-of-list", List.of(), index);
            }
            case EncodedShape(String format, Shape content) -> encoded(format, content, index.strip(), range);
            case TextShape _,EnumerationShape _,NumberShape _,BooleanShape _ ->
                problems.add(range, "no-member", List.of(), index, Shapes.typeName(shape));
            case UnknownShape _ -> {
                // anything may be there
            }
        }
        return new UnknownShape();
    }

    private Shape call(Shape shape, TextRange range, String name, String arguments) {
        if (name.equals("get") && !arguments.contains("$")) {
            String key = arguments.strip().replaceAll("^['\"]|['\"]$", "");
            if (shape instanceof ObjectShape object) {
                return Fields.of(object, key, range, field -> "get('" + field + "')", problems);
            }
            return shape instanceof ArrayShape(Shape items) ? items : new UnknownShape();
        }
        if (!Members.has(shape, name) && !(shape instanceof EncodedShape)) {
            problems.add(range, "no-method", List.of(), name, Shapes.typeName(shape));
        }
        return result(name);
    }

    private static Shape result(String member) {
        return NUMBERS.contains(member.toLowerCase(Locale.ROOT)) ? new NumberShape() : new UnknownShape();
    }
}
