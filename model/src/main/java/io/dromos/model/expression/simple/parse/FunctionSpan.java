package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;

/**
 * Where a function stands.
 *
 * @param range
 *            with its braces; to the end of what belongs to it if it is never closed
 * @param content
 *            between the braces
 */
record FunctionSpan(TextRange range, TextRange content, boolean closed) {

    /** As it is written. */
    String opening() {
        return content.start() - range.start() == 2 ? "${" : "$simple{";
    }
}
