package io.dromos.model.validation.check.value;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import java.util.List;

/**
 * What is wrong in a value.
 *
 * @param range
 *            in UTF-16 units of the value
 * @param code
 *            of the finding; its words are {@code check.CODE}, filled with the part's text and {@code expected}
 * @param expected
 *            what would be right; may be empty
 * @param fixes
 *            texts that could stand in place of the part
 */
public record WrongPart(TextRange range, Severity severity, String code, String expected, List<String> fixes) {

    public WrongPart {
        fixes = List.copyOf(fixes);
    }
}
