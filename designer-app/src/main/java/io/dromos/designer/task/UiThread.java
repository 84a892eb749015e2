package io.dromos.designer.task;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** Where views and view models live. Any thread may hand work over; it runs in the order it came. */
public interface UiThread extends Executor {

    /** JavaFX's own thread; what comes from that thread runs at once. */
    static UiThread javafx() {
        return work -> {
            if (Platform.isFxApplicationThread()) {
                work.run();
            } else {
                Platform.runLater(work);
            }
        };
    }

    /** For tests of view models without a toolkit: the calling thread, one at a time. */
    static UiThread direct() {
        Object one = new Object();
        return work -> {
            synchronized (one) {
                work.run();
            }
        };
    }
}
