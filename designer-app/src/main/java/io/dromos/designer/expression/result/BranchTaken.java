package io.dromos.designer.expression.result;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.input.BranchChoice;
import io.dromos.designer.ui.input.BranchChoice.Branch;
import io.dromos.model.expression.Expression;
import io.dromos.model.workspace.ExampleMessage;
import java.util.Optional;

/** Which branch of a choice a message takes: conditions are asked in their order, as Camel does it. */
final class BranchTaken {

    private final LiveEvaluation evaluation;

    BranchTaken(LiveEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * The branch's title; empty where a condition on the way has no answer.
     *
     * @param edited
     *            stands in place of the condition that is looked at
     */
    Optional<String> of(BranchChoice choice, Expression edited, ExampleMessage message) {
        for (int i = 0; i < choice.branches().size(); i++) {
            Branch branch = choice.branches().get(i);
            Optional<Expression> condition = i == choice.place() ? Optional.of(edited) : branch.condition();
            if (condition.isEmpty()) {
                return Optional.of(branch.title());
            }
            Optional<Boolean> holds = truth(evaluation.evaluate(condition.get(), message));
            if (holds.isEmpty() || holds.get()) {
                return holds.map(yes -> branch.title());
            }
        }
        return choice.branches().isEmpty() ? Optional.empty() : Optional.of(Words.of("expression.result.no-branch"));
    }

    private static Optional<Boolean> truth(LiveResult result) {
        return result instanceof LiveResult.Value(String _, String text)
                && (text.equals("true") || text.equals("false"))
                        ? Optional.of(Boolean.valueOf(text))
                        : Optional.empty();
    }
}
