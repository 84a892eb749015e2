package io.dromos.designer.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work that was handed to {@link BackgroundTasks}. Its properties change on the UI thread only; callbacks run there
 * too, also when they are added after the end. {@link #cancel} may come from any thread; a cancel that comes after the
 * end does nothing.
 *
 * @param <V>
 *            what the work gives
 */
public final class RunningTask<V> {

    /** Where a task is; the last three are final. */
    public enum State {
        RUNNING, DONE, FAILED, CANCELLED
    }

    private final String title;
    private final UiThread ui;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.RUNNING);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<@Nullable Future<?>> future = new AtomicReference<>();
    private final List<Runnable> stops = new ArrayList<>();
    private final List<Consumer<? super V>> doneCallbacks = new ArrayList<>();
    private final List<Consumer<? super Throwable>> failedCallbacks = new ArrayList<>();
    private final List<Runnable> endCallbacks = new ArrayList<>();
    private @Nullable V result;
    private @Nullable Throwable failure;

    RunningTask(String title, UiThread ui) {
        this.title = title;
        this.ui = ui;
    }

    public String title() {
        return title;
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** From 0 to 1; -1 while nobody knows. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public void cancel() {
        if (!cancelled.compareAndSet(false, true)) {
            return;
        }
        List<Runnable> toRun;
        synchronized (stops) {
            toRun = List.copyOf(stops);
            stops.clear();
        }
        toRun.forEach(Runnable::run);
        Future<?> running = future.get();
        if (running != null) {
            running.cancel(true);
        }
        ui.execute(() -> end(State.CANCELLED, null, null));
    }

    /** Given the result on the UI thread. */
    public RunningTask<V> whenDone(Consumer<? super V> callback) {
        ui.execute(() -> {
            if (state.get() == State.RUNNING) {
                doneCallbacks.add(callback);
            } else if (result != null && state.get() == State.DONE) {
                callback.accept(result);
            }
        });
        return this;
    }

    /** Given what went wrong, on the UI thread. Without such a callback it counts as unexpected. */
    public RunningTask<V> whenFailed(Consumer<? super Throwable> callback) {
        ui.execute(() -> {
            if (state.get() == State.RUNNING) {
                failedCallbacks.add(callback);
            } else if (failure != null) {
                callback.accept(failure);
            }
        });
        return this;
    }

    /** Runs on the UI thread at the end, however it ended. */
    public RunningTask<V> whenEnded(Runnable callback) {
        ui.execute(() -> {
            if (state.get() == State.RUNNING) {
                endCallbacks.add(callback);
            } else {
                callback.run();
            }
        });
        return this;
    }

    void runsIn(Future<?> running) {
        future.set(running);
        if (cancelled.get()) {
            running.cancel(true);
        }
    }

    void run(Work<? extends V> work, Consumer<Throwable> unexpected) {
        try {
            V value = work.run(new Reports());
            ui.execute(() -> end(State.DONE, value, null));
        } catch (InterruptedException | CancellationException stopped) {
            ui.execute(() -> end(State.CANCELLED, null, null));
        } catch (Throwable problem) {
            ui.execute(() -> fail(problem, unexpected));
        }
    }

    private void fail(Throwable problem, Consumer<Throwable> unexpected) {
        if (state.get() != State.RUNNING) {
            return;
        }
        boolean nobodyWaits = failedCallbacks.isEmpty();
        end(State.FAILED, null, problem);
        if (nobodyWaits) {
            unexpected.accept(problem);
        }
    }

    private void end(State how, @Nullable V value, @Nullable Throwable problem) {
        if (state.get() != State.RUNNING) {
            return;
        }
        result = value;
        failure = problem;
        state.set(how);
        if (value != null) {
            List.copyOf(doneCallbacks).forEach(callback -> callback.accept(value));
        }
        if (problem != null) {
            List.copyOf(failedCallbacks).forEach(callback -> callback.accept(problem));
        }
        List.copyOf(endCallbacks).forEach(Runnable::run);
    }

    private final class Reports implements Progress {

        @Override
        public void say(String words) {
            ui.execute(() -> message.set(words));
        }

        @Override
        public void done(double fraction) {
            ui.execute(() -> progress.set(fraction < 0 ? -1 : Math.min(1, fraction)));
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }

        @Override
        public void onCancel(Runnable stop) {
            synchronized (stops) {
                if (!cancelled.get()) {
                    stops.add(stop);
                    return;
                }
            }
            stop.run();
        }
    }
}
