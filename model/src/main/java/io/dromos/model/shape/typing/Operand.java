package io.dromos.model.shape.typing;

import io.dromos.model.expression.TextRange;
import io.dromos.model.type.Shape;

/**
 * One side of a comparison.
 *
 * @param range
 *            of the literal's text without its quotes, or of the whole
 * @param literal
 *            what stands there as it is; empty for a value that is known only at run time
 */
record Operand(TextRange range, Kind kind, String literal, Shape shape) {

    /** What stands there. */
    enum Kind {
        VALUE, TEXT, NUMBER, BOOLEAN, NULL
    }

    boolean isLiteral() {
        return kind == Kind.TEXT || kind == Kind.NUMBER || kind == Kind.BOOLEAN;
    }

    boolean isNumeric() {
        return isNumeric(literal);
    }

    static boolean isNumeric(String text) {
        return text.strip().matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?[dDfFlL]?");
    }
}
