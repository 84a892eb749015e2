package io.dromos.model.validation;

import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;
import java.util.List;

/**
 * One thing that a check found.
 *
 * @param code
 *            stable name of the kind of finding, kebab-case
 * @param fixes
 *            texts that could stand in place of the location's range, best first
 */
public record Finding(Severity severity, String code, Message message, Location location, List<String> fixes) {

    public Finding {
        fixes = List.copyOf(fixes);
    }
}
