package io.dromos.designer.inspector.arrival;

import io.dromos.designer.i18n.Words;
import io.dromos.model.expression.conversion.Meaning;
import io.dromos.model.expression.conversion.PathPart;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.ArrayList;
import java.util.List;

/** The fields of a shape as rows; as deep as a shape that holds itself is of use. */
final class ShapeRows {

    private static final int DEEPEST = 8;

    private ShapeRows() {
    }

    /**
     * The fields of a value.
     *
     * @param text
     *            whether a language has to read them from a text
     */
    static List<Arrival> of(Shape shape, List<PathPart> path, boolean text) {
        List<Arrival> rows = new ArrayList<>();
        switch (inside(shape)) {
            case ObjectShape object when path.size() < DEEPEST -> object.fields().forEach((name, field) -> {
                List<PathPart> deeper = with(path, new PathPart.Field(name));
                rows.add(new Arrival(name, detail(field), field.description(), new Meaning.Body(deeper, text),
                        of(field.shape(), deeper, text)));
            });
            case ArrayShape(Shape items) when path.size() < DEEPEST -> {
                List<PathPart> first = with(path, new PathPart.Item(0));
                rows.addAll(of(items, first, text));
            }
            case ObjectShape _,ArrayShape _,TextShape _,NumberShape _,BooleanShape _,EnumerationShape _,EncodedShape _,UnknownShape _ -> {
                // has no fields
            }
        }
        return rows;
    }

    private static List<PathPart> with(List<PathPart> path, PathPart part) {
        List<PathPart> longer = new ArrayList<>(path);
        longer.add(part);
        return longer;
    }

    private static Shape inside(Shape shape) {
        return shape instanceof EncodedShape(String _, Shape content) ? content : shape;
    }

    private static String detail(ObjectShape.Field field) {
        String type = type(field.shape());
        return field.example().isEmpty()
                ? type
                : type.isEmpty() ? field.example() : type + " \u00b7 " + field.example();
    }

    /** The type in one word or two. */
    static String type(Shape shape) {
        return switch (shape) {
            case ObjectShape object -> object.name().isEmpty() ? Words.of("inspector.type.object") : object.name();
            case ArrayShape(Shape items) -> Words.of("inspector.type.list", type(items));
            case TextShape _ -> Words.of("inspector.type.text");
            case NumberShape _ -> Words.of("inspector.type.number");
            case BooleanShape _ -> Words.of("inspector.type.boolean");
            case EnumerationShape(List<String> constants) -> String.join(" | ", constants);
            case EncodedShape(String format, Shape content) ->
                Words.of("inspector.type.encoded", type(content), format);
            case UnknownShape _ -> "";
        };
    }
}
