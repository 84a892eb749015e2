package io.dromos.model.expression.evaluation;

import io.dromos.model.expression.TextRange;
import io.dromos.model.message.Message;
import java.time.Duration;
import java.util.Optional;

/** What came of an evaluation. */
public sealed interface Evaluation {

    /**
     * A value.
     *
     * @param value
     *            as text; data as JSON, several lines for what has parts
     * @param type
     *            in the words of data: text, number, true or false, object, list, nothing; else the class's short name
     * @param cut
     *            whether the value is longer than the limits allow
     */
    record Evaluated(String value, String type, boolean cut) implements Evaluation {

        /** For a predicate: whether it holds. */
        public Optional<Boolean> truth() {
            return switch (value) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }
    }

    /** The expression failed at a part of its text. */
    record Failed(TextRange range, Message message) implements Evaluation {}

    /** It was not tried, for a part of the text reaches out of the message. */
    record Refused(TextRange range, Message reason) implements Evaluation {}

    /** It took longer than the limits allow. */
    record TimedOut(Duration limit) implements Evaluation {}
}
