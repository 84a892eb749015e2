package io.dromos.benchmark.expression;

import io.dromos.benchmark.measure.Samples;
import io.dromos.designer.expression.WarmUp;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UiThread;
import java.util.concurrent.CompletableFuture;

/** Warms up as the program does when it starts, then tells on the console how many milliseconds a check takes. */
final class FirstCheck {

    private FirstCheck() {
    }

    public static void main(String[] arguments) throws Exception {
        Typing typing = Typing.create();
        try (BackgroundTasks tasks = new BackgroundTasks(UiThread.direct(), Throwable::printStackTrace)) {
            CompletableFuture<Integer> warm = new CompletableFuture<>();
            WarmUp.start(typing.support(), tasks).whenDone(warm::complete);
            warm.join();
            System.out.println(Samples.millis(() -> typing.check(Typing.simple(Typing.TYPICAL))));
        }
    }
}
