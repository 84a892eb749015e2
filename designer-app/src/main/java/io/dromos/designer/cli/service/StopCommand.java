package io.dromos.designer.cli.service;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.service.LocalService;
import io.dromos.designer.service.LocalServices;
import io.dromos.model.message.Message;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops the local service. */
@Command(name = "stop", description = "Stops the service of this machine; its flows run again when it is started.")
@Example("dromos service stop")
final class StopCommand implements Callable<Integer> {

    private final Console console;

    StopCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalServices services = LocalServices.ofUser();
        Optional<LocalService> running = services.running();
        running.ifPresent(services::stop);
        console.result(Message.of(running.isPresent() ? "cli.local-service-stopped" : "cli.no-local-service").text(),
                Map.of("stopped", running.isPresent()));
        return ExitStatus.DONE;
    }
}
