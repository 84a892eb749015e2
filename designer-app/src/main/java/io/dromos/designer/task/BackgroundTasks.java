package io.dromos.designer.task;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Runs what takes long. One for the whole program; closing it cancels what still runs. Methods may be called from any
 * thread; {@link #running()} changes on the UI thread.
 */
public final class BackgroundTasks implements AutoCloseable {

    /** So long small work such as closing a file may go on at the end. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final UiThread ui;
    private final Consumer<Throwable> unexpected;
    private final ExecutorService threads;
    private final ScheduledExecutorService clock;
    private final ObservableList<RunningTask<?>> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask<?>> runningView = FXCollections.unmodifiableObservableList(running);

    /**
     * @param unexpected
     *            told, on the UI thread, what went wrong in work that has no callback for it
     */
    public BackgroundTasks(UiThread ui, Consumer<Throwable> unexpected) {
        this.ui = ui;
        this.unexpected = unexpected;
        threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("dromos-work-", 1).factory());
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("dromos-clock").factory());
    }

    /** What the user is shown as running: work that was given a title. */
    public ObservableList<RunningTask<?>> running() {
        return runningView;
    }

    public UiThread ui() {
        return ui;
    }

    /** Starts work that the status bar shows under a title. */
    public <V> RunningTask<V> start(String title, Work<? extends V> work) {
        RunningTask<V> task = new RunningTask<>(title, ui);
        ui.execute(() -> running.add(task));
        // First of all that happens at its end: what comes then may ask the user something and wait.
        task.state().subscribe((before, now) -> running.remove(task));
        return run(task, work);
    }

    /** Starts work that is too small or too frequent to be shown. */
    public <V> RunningTask<V> startQuietly(Work<? extends V> work) {
        RunningTask<V> task = new RunningTask<>("", ui);
        return run(task, work);
    }

    /** Runs something on the UI thread after a while, once. */
    public Timer later(Duration delay, Runnable work) {
        return timer(() -> clock.schedule(() -> ui.execute(work), delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Runs something on the UI thread again and again, with that much time between. */
    public Timer every(Duration pause, Runnable work) {
        long millis = pause.toMillis();
        return timer(
                () -> clock.scheduleWithFixedDelay(() -> ui.execute(work), millis, millis, TimeUnit.MILLISECONDS));
    }

    /** What comes after the end is dropped: the window is gone, nobody waits for it. */
    private <V> RunningTask<V> run(RunningTask<V> task, Work<? extends V> work) {
        try {
            task.runsIn(threads.submit(() -> task.run(work, unexpected)));
        } catch (RejectedExecutionException ended) {
            task.cancel();
        }
        return task;
    }

    private static Timer timer(Supplier<ScheduledFuture<?>> schedule) {
        try {
            ScheduledFuture<?> future = schedule.get();
            return () -> future.cancel(false);
        } catch (RejectedExecutionException ended) {
            return () -> {
            };
        }
    }

    /** A runner for work that follows the user: see {@link LatestOnly}. */
    public LatestOnly latestOnly(Duration pause) {
        return new LatestOnly(this, pause);
    }

    /**
     * A runner for writing what changes often: see {@link OneAtATime}.
     *
     * @param pause
     *            before each; what comes meanwhile takes its place
     */
    public OneAtATime oneAtATime(Duration pause) {
        return new OneAtATime(this, pause);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        List.copyOf(running).forEach(RunningTask::cancel);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
