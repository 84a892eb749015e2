package io.dromos.designer.ui.input;

import io.dromos.model.expression.KnownNames;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.type.MessageShape;

/**
 * What is known at a place of a flow. Immutable.
 *
 * @param names
 *            what expressions may name there
 * @param arriving
 *            what the message looks like that arrives there
 * @param branches
 *            the branches among which the place decides; none where it decides nothing
 * @param typical
 *            values that what arrives may have; its body is not looked at, but whether it arrives as data or as text
 * @param bodyReplaced
 *            whether the body is another one than that which came into the flow, known only when the flow runs
 */
public record PlaceKnowledge(KnownNames names, MessageShape arriving, BranchChoice branches,
        ExampleData typical, boolean bodyReplaced) {

    public static final PlaceKnowledge NONE = of(KnownNames.NONE);

    public static PlaceKnowledge of(KnownNames names) {
        return new PlaceKnowledge(names, MessageShape.UNKNOWN, BranchChoice.NONE, ExampleData.ofBody(""), false);
    }
}
