package io.dromos.designer.cli.picture;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** JavaFX without a display, driven from the thread of a command. */
final class Toolkit {

    private static final long LIMIT_SECONDS = 60;
    /**
     * Warns at each start that JavaFX stands on the class path, where it is meant to stand; held, or it is forgotten.
     */
    private static final Logger LOG = Logger.getLogger("javafx");

    private Toolkit() {
    }

    /** Starts it; once for the program. */
    static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        LOG.setLevel(Level.SEVERE);
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        Platform.setImplicitExit(false);
        await(started, Duration.ofSeconds(LIMIT_SECONDS));
    }

    static <T> T run(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | StackOverflowError problem) {
                result.completeExceptionally(problem);
            }
        });
        return await(result, Duration.ofSeconds(LIMIT_SECONDS));
    }

    /** Begins work and does not wait for its end. */
    static void later(Runnable work) {
        Platform.runLater(work);
    }

    /** Waits, frame by frame, until something holds; goes on all the same when it does not within the time. */
    static void until(BooleanSupplier condition, Duration limit) {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    held.complete(true);
                }
            }
        };
        Platform.runLater(timer::start);
        try {
            held.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            held.complete(false);
        } catch (InterruptedException | ExecutionException ended) {
            throw new IllegalStateException(ended);
        } finally {
            Platform.runLater(timer::stop);
        }
    }

    /** Lets some frames pass, so that what follows layout has happened. */
    static void frames(int count) {
        int[] left = {count};
        until(() -> left[0]-- <= 0, Duration.ofSeconds(LIMIT_SECONDS));
    }

    static void stop() {
        Platform.exit();
    }

    private static <T> T await(CompletableFuture<T> result, Duration limit) {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException | TimeoutException ended) {
            throw new IllegalStateException(ended);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
