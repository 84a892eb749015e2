package io.dromos.model.validation;

import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.ElementId;
import io.dromos.model.source.LineColumn;
import java.util.Optional;

/**
 * Where a finding stands.
 *
 * @param element
 *            missing where the file cannot be read as a flow
 * @param option
 *            the keys that lead to the option from its element, with dots; empty if the element as a whole is meant
 * @param range
 *            in UTF-16 units of the document's text
 * @param end
 *            behind the last character
 */
public record Location(Optional<ElementId> element, String option, TextRange range, LineColumn start, LineColumn end) {}
