package io.dromos.model.expression.simple.tree;

import io.dromos.model.expression.ExpressionProblem;
import java.util.List;

/**
 * A whole Simple text.
 *
 * @param problems
 *            of syntax, in the order of their places; all of them, not only the first
 */
public record SimpleTree(String text, SimpleNode root, List<ExpressionProblem> problems) {

    public SimpleTree {
        problems = List.copyOf(problems);
    }
}
