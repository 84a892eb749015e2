package io.dromos.model.shape;

import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.KnownNames;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.NamedValue;
import io.dromos.model.shape.arrival.NamedValues;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import java.util.ArrayList;
import java.util.List;

/** What arrives at a place, as names with type and example value, for completion. Any thread may use it. */
public final class ArrivingNames {

    private static final int DEEPEST = 8;
    private static final int MOST = 500;
    private static final int VALUE_LENGTH = 24;

    private ArrivingNames() {
    }

    /**
     * @param known
     *            what is known apart from the route: placeholders, beans
     */
    public static KnownNames of(Arrival arrival, KnownNames known) {
        List<KnownName> fields = new ArrayList<>();
        collect("", arrival.body(), fields);
        return known.withHeaders(names(arrival.headers()))
                .withExchangeProperties(names(arrival.exchangeProperties())).withVariables(names(arrival.variables()))
                .withFields(fields).withEncoded(arrival.body() instanceof EncodedShape);
    }

    private static List<KnownName> names(NamedValues values) {
        return values.values().values().stream().map(ArrivingNames::name).toList();
    }

    private static KnownName name(NamedValue value) {
        return new KnownName(value.name(), detail(value.shape(), value.example()), value.documentation());
    }

    /** Fields of fields as paths: {@code customer.name}. */
    private static void collect(String above, Shape shape, List<KnownName> fields) {
        Shape inside = shape instanceof EncodedShape(String _, Shape content) ? content : shape;
        if (inside instanceof ObjectShape object && depth(above) < DEEPEST) {
            object.fields().forEach((name, field) -> {
                if (fields.size() < MOST) {
                    fields.add(new KnownName(above + name, detail(field.shape(), field.example()),
                            field.description()));
                    collect(above + name + ".", field.shape(), fields);
                }
            });
        }
    }

    private static long depth(String path) {
        return path.chars().filter(character -> character == '.').count();
    }

    private static String detail(Shape shape, String example) {
        String type = shape instanceof ArrayShape(Shape items)
                ? Shapes.typeName(shape) + " \u00b7 " + Shapes.typeName(items)
                : Shapes.typeName(shape);
        if (example.isEmpty()) {
            return type;
        }
        String value = example.length() > VALUE_LENGTH ? example.substring(0, VALUE_LENGTH) + "\u2026" : example;
        return type.isEmpty() ? value : type + " \u00b7 " + value;
    }
}
