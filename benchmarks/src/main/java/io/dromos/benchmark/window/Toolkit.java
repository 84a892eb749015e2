package io.dromos.benchmark.window;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The running toolkit with one stage. Any thread but the one that draws. */
final class Toolkit {

    static final double WIDTH = 1000;
    static final double HEIGHT = 800;
    private static final int PATIENCE_SECONDS = 120;
    private static boolean started;

    private Toolkit() {
    }

    static synchronized Stage stage() throws Exception {
        if (!started) {
            CountDownLatch running = new CountDownLatch(1);
            Platform.startup(running::countDown);
            running.await();
            Platform.setImplicitExit(false);
            started = true;
        }
        return onUi(Stage::new);
    }

    static <T> T onUi(Callable<T> work) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception problem) {
                result.completeExceptionally(problem);
            }
        });
        return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Done at the start of each frame. */
    interface Frame {
        void begin(int number);
    }

    /** Runs that many frames one after the other. */
    static void frames(int count, Frame frame) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        onUi(() -> {
            new AnimationTimer() {
                private int number;

                @Override
                public void handle(long now) {
                    if (number == count) {
                        stop();
                        done.countDown();
                    } else {
                        frame.begin(number++);
                    }
                }
            }.start();
            return true;
        });
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no frames were drawn");
        }
    }

    /** Waits until what was changed so far is on the screen: until the frame after the one that draws it begins. */
    static void drawn() throws Exception {
        frames(2, number -> {
        });
    }
}
