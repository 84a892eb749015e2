package io.dromos.designer.task;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs work that follows the user's typing: waits until nothing new came for a moment, then runs the newest in the
 * background. What was asked before is cancelled, and its result is dropped if it comes all the same, so that an answer
 * about an old revision never overwrites a newer one.
 *
 * <p>
 * UI thread only; results arrive there.
 */
public final class LatestOnly {

    private final BackgroundTasks tasks;
    private final Duration pause;
    private long newest;
    private @Nullable Timer waiting;
    private @Nullable RunningTask<?> current;

    LatestOnly(BackgroundTasks tasks, Duration pause) {
        this.tasks = tasks;
        this.pause = pause;
    }

    public <V> void submit(Work<? extends V> work, Consumer<? super V> result) {
        cancel();
        long mine = newest;
        waiting = tasks.later(pause, () -> {
            if (mine == newest) {
                current = tasks.<V>startQuietly(work).whenDone(value -> {
                    if (mine == newest) {
                        result.accept(value);
                    }
                });
            }
        });
    }

    /** Drops what waits and what runs. */
    public void cancel() {
        newest++;
        if (waiting != null) {
            waiting.stop();
            waiting = null;
        }
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
