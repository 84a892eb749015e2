package io.dromos.designer.ui.input;

import io.dromos.model.expression.Expression;
import java.util.List;
import java.util.Optional;

/**
 * The branches of a choice, in the order in which they are asked.
 *
 * @param place
 *            the branch whose condition is looked at
 */
public record BranchChoice(List<Branch> branches, int place) {

    public static final BranchChoice NONE = new BranchChoice(List.of(), -1);

    /** A branch: its title, and its condition unless it takes all that is left. */
    public record Branch(String title, Optional<Expression> condition) {}

    public BranchChoice {
        branches = List.copyOf(branches);
    }
}
