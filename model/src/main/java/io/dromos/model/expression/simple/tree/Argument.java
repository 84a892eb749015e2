package io.dromos.model.expression.simple.tree;

import io.dromos.model.expression.TextRange;
import java.util.List;

/**
 * An argument of a function, as it stands there.
 *
 * @param quoted
 *            whether quotes stand around it, which are in the range and not in the text
 * @param parts
 *            what it is made of, with the functions inside it
 */
public record Argument(TextRange range, String text, boolean quoted, List<SimpleNode> parts) {

    public Argument {
        parts = List.copyOf(parts);
    }
}
