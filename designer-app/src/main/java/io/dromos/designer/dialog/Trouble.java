package io.dromos.designer.dialog;

import java.util.Optional;

/**
 * Something that went wrong, in a form that people can act on.
 *
 * @param title
 *            what could not be done
 * @param text
 *            why, and what to do about it
 * @param details
 *            what a developer would like to see; can be copied
 * @param remedy
 *            one thing to do about it at once
 */
public record Trouble(String title, String text, Optional<String> details, Optional<Remedy> remedy) {

    /** A way out: what the button says, and what it does. */
    public record Remedy(String words, Runnable run) {}

    public static Trouble of(String title, String text) {
        return new Trouble(title, text, Optional.empty(), Optional.empty());
    }

    public Trouble withDetails(String more) {
        return new Trouble(title, text, Optional.of(more), remedy);
    }

    public Trouble withRemedy(String words, Runnable run) {
        return new Trouble(title, text, details, Optional.of(new Remedy(words, run)));
    }
}
