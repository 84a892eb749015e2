package io.dromos.designer.inspector.field;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something that is wrong with a field.
 *
 * @param error
 *            whether it keeps the flow from being deployed, or the value from being taken
 * @param fixes
 *            texts that would be right, best first
 * @param fix
 *            puts one of them in
 */
public record FieldProblem(String sentence, boolean error, List<String> fixes, Consumer<String> fix) {

    public FieldProblem {
        fixes = List.copyOf(fixes);
    }

    /** Why a value was not taken. */
    public static FieldProblem refused(String reason) {
        return new FieldProblem(reason, true, List.of(), ignored -> {
        });
    }
}
