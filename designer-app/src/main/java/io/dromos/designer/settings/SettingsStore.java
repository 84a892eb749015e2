package io.dromos.designer.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are now. UI thread only. */
public final class SettingsStore {

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public SettingsStore(SettingsFile file) {
        this.file = file;
        settings = new ReadOnlyObjectWrapper<>(this, "settings", file.load());
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    public void change(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    /** Writes them to disk; they are small. */
    public void save() {
        try {
            file.save(settings.get());
        } catch (IOException e) {
            throw new UncheckedIOException("The settings could not be saved", e);
        }
    }
}
