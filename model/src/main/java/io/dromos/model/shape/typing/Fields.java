package io.dromos.model.shape.typing;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.TextRange;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.UnknownShape;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Looks fields up, and tells those that an object does not have. */
final class Fields {

    private Fields() {
    }

    /** The shape of a field. A fix is written as the language writes a field. */
    static Shape of(ObjectShape object, String name, TextRange range, UnaryOperator<String> written,
            Problems problems) {
        Optional<ObjectShape.Field> field = object.field(name);
        if (field.isEmpty()) {
            missing(object, name, range, written, problems);
        }
        return field.map(ObjectShape.Field::shape).orElse(new UnknownShape());
    }

    /** The fields that may be meant: of an open object only one that is a slip away. */
    static List<String> near(ObjectShape object, String name) {
        return object.open()
                ? NearestNames.slipOf(name, object.fields().keySet()).map(List::of).orElse(List.of())
                : NearestNames.of(name, object.fields().keySet());
    }

    private static void missing(ObjectShape object, String name, TextRange range, UnaryOperator<String> written,
            Problems problems) {
        List<String> near = near(object, name);
        if (object.open() && near.isEmpty()) {
            return;
        }
        List<String> fixes = near.stream().map(written).toList();
        String code = (object.name().isEmpty() ? "no-field" : "no-field-of") + (near.isEmpty() ? "" : "-near");
        problems.add(range, code, fixes, name, object.name(), near.isEmpty() ? "" : near.getFirst());
    }
}
