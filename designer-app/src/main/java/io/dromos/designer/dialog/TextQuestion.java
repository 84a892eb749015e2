package io.dromos.designer.dialog;

import java.util.Optional;
import java.util.function.Function;

/**
 * Asks for one line of text.
 *
 * @param label
 *            what the text is
 * @param start
 *            what stands there first
 * @param yes
 *            what the button says
 * @param problem
 *            what is wrong with a text; empty: nothing, and it may be taken
 */
public record TextQuestion(String title, String label, String start, String yes,
        Function<String, Optional<String>> problem) {

    public static TextQuestion of(String title, String label, String start, String yes) {
        return new TextQuestion(title, label, start, yes, text -> Optional.empty());
    }
}
