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
 */
public record PlaceKnowledge(KnownNames names, MessageShape arriving, BranchChoice branches,
        ExampleData typical) {

    public static final PlaceKnowledge NONE = of(KnownNames.NONE);

    public static PlaceKnowledge of(KnownNames names) {
        return new PlaceKnowledge(names, MessageShape.UNKNOWN, BranchChoice.NONE, ExampleData.ofBody(""));
    }
}
