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
class OneAtATimeTest {

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.direct(), heard::add);
    private final OneAtATime writing = tasks.oneAtATime(Duration.ZERO);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void whatRunsIsNotCutOffAndOfWhatWaitsTheNewestFollows() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        writing.submit(progress -> {
            started.countDown();
            goOn.await();
            return "first";
        }, heard::add);
        started.await();

        writing.submit(progress -> "overtaken", heard::add);
        writing.submit(progress -> "newest", heard::add);
        goOn.countDown();

        assertThat(next()).isEqualTo("first");
        assertThat(next()).isEqualTo("newest");
        assertThat(heard).isEmpty();
    }

    @Test
    void goesOnAfterAFailure() throws Exception {
        IllegalStateException failure = new IllegalStateException("full disk");
        writing.submit(progress -> {
            throw failure;
        }, heard::add);
        assertThat(next()).isEqualTo(failure);

        writing.submit(progress -> "later", heard::add);

        assertThat(next()).isEqualTo("later");
    }

    private Object next() throws InterruptedException {
        return heard.poll(15, TimeUnit.SECONDS);
    }
}
