package io.dromos.designer.expression.result;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.ui.input.BranchChoice;
import io.dromos.designer.ui.input.BranchChoice.Branch;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.evaluation.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which branch of a choice a message takes: conditions are asked in their order, as Camel does it. */
final class BranchTaken {

    private BranchTaken() {
    }

    /**
     * The branch's title; empty where a condition on the way has no answer.
     *
     * @param edited
     *            stands in place of the condition that is looked at
     */
    static Optional<String> of(BranchChoice choice, Expression edited, ExampleData data,
            ExpressionEvaluator evaluator) {
        if (choice.branches().isEmpty()) {
            return Optional.empty();
        }
        List<Branch> asked = new ArrayList<>();
        List<Expression> conditions = new ArrayList<>();
        for (int i = 0; i < choice.branches().size(); i++) {
            Branch branch = choice.branches().get(i);
            Optional<Expression> condition = i == choice.place() ? Optional.of(edited) : branch.condition();
            condition.ifPresent(predicate -> {
                asked.add(branch);
                conditions.add(predicate);
            });
        }
        return switch (evaluator.branch(conditions, data, Limits.STANDARD)) {
            case ExpressionEvaluator.Branch.Taken(int index) -> Optional.of(asked.get(index).title());
            case ExpressionEvaluator.Branch.Otherwise _ -> Optional.of(choice.branches().stream()
                    .filter(branch -> branch.condition().isEmpty()).map(Branch::title).findFirst()
                    .orElse(Words.of("expression.result.no-branch")));
            case ExpressionEvaluator.Branch.Unknown _ -> Optional.empty();
        };
    }
}
