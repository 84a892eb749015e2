package io.dromos.model.type;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What two shapes have in common, where a value may have come one way or the other. Stateless. */
public final class Shapes {

    /** More constants than this are no choice any more, but a text. */
    private static final int MOST_CONSTANTS = 20;

    private Shapes() {
    }

    /** The narrowest shape that both fit into; unknown where they have nothing in common. */
    public static Shape join(Shape one, Shape other) {
        if (one.equals(other)) {
            return one;
        }
        return switch (one) {
            case ObjectShape first when other instanceof ObjectShape second -> objects(first, second);
            case ArrayShape(Shape items) when other instanceof ArrayShape(Shape others) ->
                new ArrayShape(join(items, others));
            case EncodedShape(String format, Shape content) when other instanceof EncodedShape(String second, Shape with)
                    && format.equals(second) ->
                new EncodedShape(format, join(content, with));
            case EnumerationShape(List<String> constants) when other instanceof EnumerationShape(List<String> others) ->
                constants(constants, others);
            case TextShape _ when other instanceof EnumerationShape -> one;
            case EnumerationShape _ when other instanceof TextShape -> other;
            case ObjectShape _,ArrayShape _,EncodedShape _,EnumerationShape _,TextShape _,NumberShape _,BooleanShape _,UnknownShape _ ->
                new UnknownShape();
        };
    }

    /** As data models call it: {@code NUMBER}; an encoded one by its format; empty for the unknown. */
    public static String typeName(Shape shape) {
        return switch (shape) {
            case ObjectShape _ -> "OBJECT";
            case ArrayShape _ -> "ARRAY";
            case TextShape _ -> "STRING";
            case NumberShape _ -> "NUMBER";
            case BooleanShape _ -> "BOOLEAN";
            case EnumerationShape(List<String> constants) -> constants.size() == 1 ? "STRING" : "ENUM";
            case EncodedShape(String format, Shape _) -> format.toUpperCase(Locale.ROOT);
            case UnknownShape _ -> "";
        };
    }

    private static Shape constants(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all.size() > MOST_CONSTANTS ? new TextShape() : new EnumerationShape(List.copyOf(all));
    }

    /** All fields of both: a field that only one of them has may be there. */
    private static ObjectShape objects(ObjectShape one, ObjectShape other) {
        Map<String, ObjectShape.Field> fields = new LinkedHashMap<>(one.fields());
        fields.replaceAll((name, field) -> other.field(name).map(second -> fields(field, second))
                .orElseGet(() -> optional(field)));
        other.fields().forEach((name, field) -> fields.putIfAbsent(name, optional(field)));
        String name = one.name().equals(other.name()) ? one.name() : "";
        return new ObjectShape(name, fields, one.open() || other.open());
    }

    private static ObjectShape.Field fields(ObjectShape.Field one, ObjectShape.Field other) {
        return new ObjectShape.Field(join(one.shape(), other.shape()), one.mandatory() && other.mandatory(),
                one.description().isEmpty() ? other.description() : one.description(),
                one.example().isEmpty() ? other.example() : one.example());
    }

    private static ObjectShape.Field optional(ObjectShape.Field field) {
        return new ObjectShape.Field(field.shape(), false, field.description(), field.example());
    }
}
