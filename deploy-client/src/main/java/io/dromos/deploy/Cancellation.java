package io.dromos.deploy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The wish to end a call early. One is made for each call or chain of calls, handed to it, and cancelled from another
 * thread, as a rule by a button.
 *
 * <p>
 * Thread-safe. Listeners run on the cancelling thread and must be short.
 */
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void cancel() {
        if (cancelled.compareAndSet(false, true)) {
            listeners.forEach(Runnable::run);
        }
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Runs the listener once on cancel, at once when that has happened already; closing the answer forgets it. */
    public Registration onCancel(Runnable listener) {
        Runnable once = onlyOnce(listener);
        listeners.add(once);
        if (isCancelled()) {
            once.run();
        }
        return () -> listeners.remove(once);
    }

    private static Runnable onlyOnce(Runnable listener) {
        AtomicBoolean ran = new AtomicBoolean();
        return () -> {
            if (ran.compareAndSet(false, true)) {
                listener.run();
            }
        };
    }

    /** Ends a listener's interest. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
