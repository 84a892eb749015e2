package io.dromos.designer.task;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what changes often, always in order: nothing is begun while something runs, nothing that runs is cut off, and
 * of what waits only the newest is done. Its kind of work leaves the whole state, whatever was there before.
 *
 * <p>
 * UI thread only; results arrive there.
 */
public final class OneAtATime {

    private final BackgroundTasks tasks;
    private final Duration pause;
    private boolean busy;
    private @Nullable Runnable waiting;

    OneAtATime(BackgroundTasks tasks, Duration pause) {
        this.tasks = tasks;
        this.pause = pause;
    }

    public <V> void submit(Work<? extends V> work, Consumer<? super V> result) {
        waiting = () -> tasks.<V>startQuietly(work).whenDone(result).whenEnded(this::ended);
        if (!busy) {
            begin();
        }
    }

    private void begin() {
        busy = true;
        if (pause.isZero()) {
            runNewest();
        } else {
            tasks.later(pause, this::runNewest);
        }
    }

    private void runNewest() {
        Runnable newest = Objects.requireNonNull(waiting);
        waiting = null;
        newest.run();
    }

    private void ended() {
        busy = false;
        if (waiting != null) {
            begin();
        }
    }
}
