package io.dromos.designer.inspector;

import io.dromos.model.flow.ElementId;
import java.util.List;

/**
 * Something that a check found at an option.
 *
 * @param option
 *            the keys that lead to it, with dots; empty: the element as a whole
 * @param fixes
 *            values that would be right, best first
 */
public record FieldFinding(ElementId element, String option, String sentence, boolean error, List<String> fixes) {

    public FieldFinding {
        fixes = List.copyOf(fixes);
    }
}
