package io.dromos.designer.property;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.model.property.SecretVault;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the editor needs of the program.
 *
 * @param environments
 *            those of the workspace
 * @param vault
 *            seals with the user's key
 * @param uses
 *            where names are used; asked in the background
 */
public record PropertySurroundings(BackgroundTasks tasks, Dialogs dialogs, Supplier<List<String>> environments,
        Vault vault, Uses uses) {

    /** Reads the key: not on the UI thread. */
    @FunctionalInterface
    public interface Vault {
        SecretVault open() throws IOException;
    }

    /** Asks the workspace; not on the UI thread. */
    public interface Uses {

        /** Where flows name a property. */
        List<Use> of(String property);

        /** The flows that take values from the set that is edited. */
        List<Use> ofSet();
    }

    /**
     * A place that uses something.
     *
     * @param words
     *            which flow, and which line of it
     * @param go
     *            goes there; on the UI thread
     */
    public record Use(String words, Runnable go) {}
}
