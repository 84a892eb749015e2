package io.dromos.model.refactoring;

import io.dromos.model.expression.TextRange;

/**
 * A place where a name is used.
 *
 * @param range
 *            of the name in the file's text, in UTF-16 units
 * @param line
 *            1-based
 * @param before
 *            the line as it is, without blanks around it
 * @param after
 *            the line as it would be
 * @param certain
 *            whether the name means the thing for sure; a use that only looks like it is renamed when the user says so
 */
public record NameUse(TextRange range, int line, String before, String after, boolean certain) {}
