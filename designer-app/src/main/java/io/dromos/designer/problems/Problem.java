package io.dromos.designer.problems;

import io.dromos.model.expression.Severity;
import java.util.List;

/**
 * A row of the list.
 *
 * @param sentence
 *            what is wrong; the first sentence is set in bold
 * @param place
 *            where, such as {@code orders › Approval needed}
 * @param go
 *            shows the place
 * @param fixes
 *            ways out, the best first
 */
public record Problem(Severity severity, String sentence, String place, Runnable go, List<Fix> fixes) {

    /** One way out: what the link says, and what it does. */
    public record Fix(String words, Runnable run) {}

    public Problem {
        fixes = List.copyOf(fixes);
    }

    /** The part in bold: up to the first full stop or question mark that ends a sentence. */
    String head() {
        for (int i = 0; i < sentence.length() - 1; i++) {
            char end = sentence.charAt(i);
            if ((end == '.' || end == '?' || end == ':') && sentence.charAt(i + 1) == ' ') {
                return sentence.substring(0, i + 1);
            }
        }
        return sentence;
    }

    String rest() {
        return sentence.substring(head().length()).strip();
    }
}
