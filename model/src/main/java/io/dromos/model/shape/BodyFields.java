package io.dromos.model.shape;

import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a body as paths, those of the first item of lists too. */
final class BodyFields {

    private static final int MOST = 500;
    private static final int DEEPEST = 8;

    /** How a language writes the steps of a path. */
    private enum Notation {
        MAP("${body", "}"), JSON("${jsonpath($", ")}"), XML("${xpath(", ")}");

        private final String before;
        private final String behind;

        Notation(String before, String behind) {
            this.before = before;
            this.behind = behind;
        }

        String field(String path, String name) {
            return switch (this) {
                case MAP -> path + "[" + name + "]";
                case JSON -> path + (name.matches("[\\p{L}_][\\p{L}\\p{N}_]*") ? "." + name : "['" + name + "']");
                case XML -> path + "/" + name;
            };
        }

        String first(String path) {
            return this == XML ? path + "[1]" : path + "[0]";
        }
    }

    private final Notation notation;
    private final List<ArrivingValue> fields = new ArrayList<>();

    private BodyFields(Notation notation) {
        this.notation = notation;
    }

    static List<ArrivingValue> of(Shape body) {
        boolean xml = body instanceof EncodedShape(String format, Shape _) && format.equals("xml");
        BodyFields all = new BodyFields(
                body instanceof EncodedShape ? xml ? Notation.XML : Notation.JSON : Notation.MAP);
        Shape content = body instanceof EncodedShape(String _, Shape inner) ? inner : body;
        all.collect(content, "", "", 0);
        return all.fields;
    }

    private void collect(Shape shape, String name, String path, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (shape instanceof ArrayShape(Shape items)) {
            collect(items, name + "[0]", notation.first(path), depth + 1);
        } else if (shape instanceof ObjectShape object) {
            object.fields().forEach((key, field) -> {
                if (fields.size() < MOST) {
                    String inner = name.isEmpty() ? key : name + "." + key;
                    String written = notation.field(path, key);
                    fields.add(new ArrivingValue(inner, Shapes.typeName(field.shape()), field.example(),
                            field.description(), Optional.empty(), notation.before + written + notation.behind));
                    collect(field.shape(), inner, written, depth + 1);
                }
            });
        }
    }
}
