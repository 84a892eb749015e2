package io.dromos.deploy.deployment;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import java.util.List;

/**
 * One thing that a service found in what it got. The words are the service's own; the place is a step (by its id) and,
 * when an option is to blame, its name and the range in its text; the line is 1-based, 0 when not known. Texts that do
 * not apply are empty.
 */
public record ServiceFinding(Severity severity, String code, String text, String file, int line, String stepId,
        String option,
        TextRange range, List<String> fixes) {

    public ServiceFinding {
        fixes = List.copyOf(fixes);
    }

    /** The finding in one line, the place first. */
    public String asLine() {
        String where = line > 0 ? file + ":" + line : file;
        String place = String.join(" ", List.of(where, stepId, option)).strip().replaceAll(" +", " ");
        return place.isEmpty() ? text : place + ": " + text;
    }
}
