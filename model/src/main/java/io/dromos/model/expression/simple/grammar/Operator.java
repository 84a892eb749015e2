package io.dromos.model.expression.simple.grammar;

import java.util.Set;

/**
 * An operator between two values.
 *
 * @param spelling
 *            as it stands in a text
 * @param name
 *            its one spelling in trees: {@code not contains} is {@code !contains}
 * @param operands
 *            what may stand behind it
 */
public record Operator(String spelling, String name, Set<Operand> operands) {

    /** What can stand behind an operator. */
    public enum Operand {
        /** Between quotes, where braces and functions are plain text. */
        LITERAL,
        /** Between quotes, with functions inside. */
        TEXT, FUNCTION, NUMBER, BOOLEAN, NULL,
        /** A number with one character before it, which is meant to be a minus. */
        SIGNED_NUMBER
    }

    public Operator {
        operands = Set.copyOf(operands);
    }
}
