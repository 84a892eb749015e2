package io.dromos.designer.service;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * A process that starts the local service for itself, says its process id, and then does nothing until it is killed.
 */
final class ParentProgram {

    private ParentProgram() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        LocalStart start = LocalServices.in(Path.of(arguments[0])).findOrStart(Lifetime.WITH_THIS_PROCESS,
                message -> System.err.println(message.text()));
        System.out.println(switch (start) {
            case LocalStart.Running(LocalService service) -> Long.toString(service.pid());
            case LocalStart.Failed(var reason) -> reason.text();
        });
        new CountDownLatch(1).await();
    }
}
