package io.dromos.designer.scenario.look;

import io.dromos.designer.i18n.Words;
import io.dromos.model.scenario.PropertyType;
import java.util.Locale;
import javafx.scene.control.Label;

/** The sign of a type: what a value of it looks like, in the type's colour. */
public final class TypeChip extends Label {

    public TypeChip(PropertyType type) {
        super(sign(type));
        getStyleClass().addAll("type-chip", "type-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        setAccessibleText(type.name());
        setMinWidth(USE_PREF_SIZE);
    }

    /** What the type is for, in a few words. */
    public static String hint(PropertyType type) {
        return Words.of("scenario.type." + type.name().toLowerCase(Locale.ROOT));
    }

    private static String sign(PropertyType type) {
        return switch (type) {
            case STRING -> "“”";
            case NUMBER -> "12";
            case BOOLEAN -> "t/f";
            case OBJECT -> "{ }";
            case OBJECT_REF -> "{↗}";
            case ARRAY -> "[ ]";
            case ARRAY_REF -> "[↗]";
            case ENUM -> "a|b";
        };
    }
}
