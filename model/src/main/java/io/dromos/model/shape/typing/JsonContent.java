package io.dromos.model.shape.typing;

import io.dromos.model.expression.TextRange;
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

/** Steps of a path in JSON, as jq and JSONPath take them: names of objects, places of lists. */
final class JsonContent {

    private final Problems problems;

    JsonContent(Problems problems) {
        this.problems = problems;
    }

    /** What a language that reads JSON sees of a body. */
    static Shape of(Shape body) {
        return switch (body) {
            case EncodedShape(String format, Shape content) ->
                format.equals("json") ? content : new UnknownShape();
            case ObjectShape _,ArrayShape _ -> body;
            case TextShape _,NumberShape _,BooleanShape _,EnumerationShape _,UnknownShape _ -> new UnknownShape();
        };
    }

    Shape field(Shape from, String name, TextRange range) {
        return switch (from) {
            case ObjectShape object -> Fields.of(object, name, range, field -> field, problems);
            case ArrayShape _ -> {
                problems.add(range, "name-in-list", List.of(), name);
                yield new UnknownShape();
            }
            case TextShape _,NumberShape _,BooleanShape _,EnumerationShape _ -> {
                problems.add(range, "no-member", List.of(), name, Shapes.typeName(from));
                yield new UnknownShape();
            }
            case EncodedShape _,UnknownShape _ -> new UnknownShape();
        };
    }

    /** One item, or each of them. */
    Shape item(Shape from, TextRange range) {
        return switch (from) {
            case ArrayShape(Shape items) -> items;
            case NumberShape _,BooleanShape _ -> {
                problems.add(range, "no-list", List.of(), Shapes.typeName(from));
                yield new UnknownShape();
            }
            case ObjectShape _,TextShape _,EnumerationShape _,EncodedShape _,UnknownShape _ -> new UnknownShape();
        };
    }
}
