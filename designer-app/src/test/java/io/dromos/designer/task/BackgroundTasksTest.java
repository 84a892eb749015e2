package io.dromos.designer.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundTasksTest {

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final BackgroundTasks tasks = new BackgroundTasks(UiThread.direct(), heard::add);

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void handsTheResultBack() throws Exception {
        tasks.start("Count", progress -> 42).whenDone(heard::add);

        assertThat(next()).isEqualTo(42);
    }

    @Test
    void showsWhatRunsWithItsProgressUntilItEnds() throws Exception {
        CountDownLatch said = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        RunningTask<String> task = tasks.start("Upload", progress -> {
            progress.say("half");
            progress.done(0.5);
            said.countDown();
            mayEnd.await();
            return "done";
        });
        said.await();

        assertThat(tasks.running()).extracting(RunningTask::title).containsExactly("Upload");
        assertThat(task.message().get()).isEqualTo("half");
        assertThat(task.progress().get()).isEqualTo(0.5);

        task.whenEnded(() -> heard.add("ended"));
        mayEnd.countDown();
        assertThat(next()).isEqualTo("ended");
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void cancelInterruptsTheWorkAndRunsItsStops() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        RunningTask<String> task = tasks.start("Wait", progress -> {
            progress.onCancel(() -> heard.add("stopped"));
            started.countDown();
            new CountDownLatch(1).await();
            return "never";
        });
        task.whenDone(heard::add);
        started.await();

        task.cancel();

        assertThat(next()).isEqualTo("stopped");
        assertThat(task.state().get()).isEqualTo(RunningTask.State.CANCELLED);
        assertThat(heard).isEmpty();
    }

    @Test
    void aFailureGoesToWhoeverWaitsForIt() throws Exception {
        IllegalStateException problem = new IllegalStateException("no");
        CountDownLatch listening = new CountDownLatch(1);
        RunningTask<String> task = tasks.start("Fail", progress -> {
            listening.await();
            throw problem;
        });
        task.whenFailed(failure -> heard.add(List.of("expected", failure)));
        listening.countDown();

        assertThat(next()).isEqualTo(List.of("expected", problem));
    }

    @Test
    void aFailureThatNobodyWaitsForIsUnexpected() throws Exception {
        IllegalStateException problem = new IllegalStateException("no");

        tasks.startQuietly(progress -> {
            throw problem;
        });

        assertThat(next()).isSameAs(problem);
    }

    @Test
    void whatComesAfterTheEndIsDropped() {
        tasks.close();

        RunningTask<Integer> task = tasks.start("Late", progress -> 42);
        tasks.later(Duration.ZERO, () -> heard.add("late")).stop();

        assertThat(task.state().get()).isEqualTo(RunningTask.State.CANCELLED);
        assertThat(heard).isEmpty();
    }

    private Object next() throws InterruptedException {
        return heard.poll(15, TimeUnit.SECONDS);
    }
}
