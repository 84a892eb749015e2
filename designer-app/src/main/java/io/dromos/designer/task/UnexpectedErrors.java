package io.dromos.designer.task;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The one place where what nobody expected ends. It is written to the program's log and shown to the user, who can copy
 * it into a report. Any thread.
 */
public final class UnexpectedErrors implements Consumer<Throwable> {

    private static final System.Logger LOG = System.getLogger(UnexpectedErrors.class.getName());

    private final UiThread ui;
    private final AtomicReference<Consumer<Throwable>> shown = new AtomicReference<>(problem -> {
    });

    public UnexpectedErrors(UiThread ui) {
        this.ui = ui;
    }

    /** Catches from now on whatever no thread of this program caught. */
    public void installForAllThreads() {
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> accept(problem));
    }

    /** Who shows an error to the user, on the UI thread. */
    public void showWith(Consumer<Throwable> show) {
        shown.set(show);
    }

    @Override
    public void accept(Throwable problem) {
        LOG.log(System.Logger.Level.ERROR, "Unexpected", problem);
        ui.execute(() -> shown.get().accept(problem));
    }
}
