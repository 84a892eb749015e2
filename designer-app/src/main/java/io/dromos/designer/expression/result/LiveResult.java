package io.dromos.designer.expression.result;

import io.dromos.model.expression.TextRange;
import java.util.Optional;

/** What came of an expression on an example message. Immutable. */
public sealed interface LiveResult {

    /**
     * A value.
     *
     * @param type
     *            for people: {@code NUMBER}
     * @param text
     *            the value, as long as a line or a page; longer ones are cut
     */
    record Value(String type, String text) implements LiveResult {}

    /** It could not be evaluated; the range is empty where the place is not known. */
    record Failed(Optional<TextRange> range, String reason) implements LiveResult {}

    /** It was not evaluated, for it would reach outside or its language is not evaluated here. */
    record Refused(String reason) implements LiveResult {}
}
