package io.dromos.model.shape.typing;

import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.List;
import java.util.Set;

/** What jq's own functions take and give. */
final class JqFunctions {

    private static final Set<String> TEXTS = Set.of("tostring", "ascii_downcase", "ascii_upcase", "type", "tojson",
            "ltrimstr", "rtrimstr", "join");
    private static final Set<String> NUMBERS = Set.of("length", "tonumber", "floor", "ceil", "round", "now");
    private static final Set<String> TRUTHS = Set.of("not", "has", "startswith", "endswith", "contains", "test", "any",
            "all", "inside");

    private JqFunctions() {
    }

    /** What the arguments of a function are read against. */
    static Shape input(String name, Shape input) {
        return switch (name) {
            case "select" -> input;
            case "map" -> input instanceof ArrayShape(Shape items) ? items : new UnknownShape();
            default -> new UnknownShape();
        };
    }

    static Shape result(String name, Shape input, List<Shape> arguments) {
        if (TEXTS.contains(name)) {
            return new TextShape();
        }
        if (NUMBERS.contains(name)) {
            return new NumberShape();
        }
        if (TRUTHS.contains(name)) {
            return new BooleanShape();
        }
        return switch (name) {
            case "select" -> input;
            case "map" -> new ArrayShape(arguments.isEmpty() ? new UnknownShape() : arguments.getFirst());
            case "keys" -> new ArrayShape(new TextShape());
            case "first", "last" -> input instanceof ArrayShape(Shape items) && arguments.isEmpty()
                    ? items
                    : new UnknownShape();
            case "sort", "reverse", "unique", "sort_by" -> input instanceof ArrayShape ? input : new UnknownShape();
            default -> new UnknownShape();
        };
    }
}
