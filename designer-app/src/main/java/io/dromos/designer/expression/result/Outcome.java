package io.dromos.designer.expression.result;

import io.dromos.model.expression.evaluation.Evaluation;
import java.util.Optional;

/** What comes of an expression on an example message. */
sealed interface Outcome {

    /**
     * A result, with what follows from it at its place.
     *
     * @param part
     *            whether it is that of the selected part only
     * @param branch
     *            the branch that the example message takes, of those that a condition chooses among
     */
    record Tried(Evaluation result, boolean part, Optional<String> branch) implements Outcome {}

    /** The example says nothing about it: an earlier step puts another body in place of the example's. */
    record BodyReplaced() implements Outcome {}
}
