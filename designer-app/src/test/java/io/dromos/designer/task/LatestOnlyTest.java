package io.dromos.designer.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class LatestOnlyTest {

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.direct(), heard::add);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void runsOnlyTheNewestOfWhatCameWithinThePause() throws Exception {
        LatestOnly latest = tasks.latestOnly(Duration.ofMillis(50));

        latest.submit(progress -> "old", heard::add);
        latest.submit(progress -> "new", heard::add);

        assertThat(next()).isEqualTo("new");
        assertThat(heard).isEmpty();
    }

    @Test
    void dropsTheAnswerOfWorkThatWasOvertaken() throws Exception {
        LatestOnly latest = tasks.latestOnly(Duration.ZERO);
        CountDownLatch started = new CountDownLatch(1);
        latest.submit(progress -> {
            started.countDown();
            waitUninterrupted(progress);
            return "old";
        }, heard::add);
        started.await();

        latest.submit(progress -> "new", heard::add);

        assertThat(next()).isEqualTo("new");
        assertThat(heard).isEmpty();
    }

    /** Work that notices its cancel, but answers all the same. */
    private static void waitUninterrupted(Progress progress) {
        while (!progress.isCancelled()) {
            Thread.onSpinWait();
        }
    }

    private Object next() throws InterruptedException {
        return heard.poll(15, TimeUnit.SECONDS);
    }
}
