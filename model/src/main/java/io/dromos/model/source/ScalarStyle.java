package io.dromos.model.source;

/** How a YAML scalar is written. */
public enum ScalarStyle {
    PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL, FOLDED;

    public boolean isBlock() {
        return this == LITERAL || this == FOLDED;
    }
}
