package io.dromos.model.property;

import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;

/**
 * One thing that is wrong with a property set.
 *
 * @param row
 *            0-based
 */
public record PropertyFinding(Severity severity, String code, int row, Message message) {}
