package io.dromos.designer.action;

import io.dromos.designer.i18n.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can do: said once, shown in menus, buttons and the command palette.
 *
 * @param id
 *            such as {@code edit.undo}; its words stand under {@code action.edit.undo}
 * @param icon
 *            name of its icon; empty: none
 * @param enabled
 *            whether it can be done now
 * @param run
 *            does it, on the UI thread
 */
public record Action(String id, String icon, Optional<KeyCombination> key, ObservableBooleanValue enabled,
        Runnable run) {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /** An action that can always be done, with the key that the keymap has for it. */
    public static Action of(String id, String icon, Runnable run) {
        return of(id, icon, ALWAYS, run);
    }

    public static Action of(String id, String icon, ObservableBooleanValue enabled, Runnable run) {
        return new Action(id, icon, Keymap.keyOf(id), enabled, run);
    }

    public String words() {
        return Words.of("action." + id);
    }

    /** Runs it if it can be done now. */
    public void perform() {
        if (enabled.get()) {
            run.run();
        }
    }

    /** The key as the user's system writes it; empty: none. */
    public String keyText() {
        return key.map(KeyCombination::getDisplayText).orElse("");
    }
}
