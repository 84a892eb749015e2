package io.dromos.designer.settings;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.OneAtATime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are now, and kept on disk. UI thread only. */
public final class SettingsStore {

    private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(300);

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

    /** From now on what changes is on disk a moment later, so that a program that is killed forgets nothing. */
    public void keepWith(BackgroundTasks tasks) {
        OneAtATime writing = tasks.oneAtATime(PAUSE);
        settings.subscribe((before, now) -> writing.<Settings>submit(progress -> {
            keep(now);
            return now;
        }, kept -> {
        }));
    }

    /** It is tried again with the next change, and at the end the user is told. */
    private void keep(Settings now) {
        try {
            file.save(now);
        } catch (IOException notNow) {
            LOG.log(System.Logger.Level.WARNING, "The settings could not be saved", notNow);
        }
    }

    /** Writes them to disk at the end; they are small. */
    public void save() {
        try {
            file.save(settings.get());
        } catch (IOException e) {
            throw new UncheckedIOException("The settings could not be saved", e);
        }
    }
}
