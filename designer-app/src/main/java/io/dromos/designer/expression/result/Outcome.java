package io.dromos.designer.expression.result;

import io.dromos.model.expression.evaluation.Evaluation;
import java.util.Optional;

/**
 * A result, with what follows from it at its place.
 *
 * @param part
 *            whether it is that of the selected part only
 * @param branch
 *            the branch that the example message takes, of those that a condition chooses among
 */
record Outcome(Evaluation result, boolean part, Optional<String> branch) {}
