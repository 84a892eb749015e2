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

/** Says whether the local service runs, and where. */
@Command(name = "status", description = "Says whether the service of this machine runs, where it answers and where its log is.")
@Example("dromos service status --format json")
final class LocalStatusCommand implements Callable<Integer> {

    private final Console console;

    LocalStatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<LocalService> running = LocalServices.ofUser().running();
        running.ifPresentOrElse(service -> print(console, service), () -> console
                .result(Message.of("cli.no-local-service").text(), Map.of("running", false)));
        return running.isPresent() ? ExitStatus.DONE : ExitStatus.NO;
    }

    static void print(Console console, LocalService service) {
        console.result(
                Message.of("cli.local-service", service.host().label(), service.pid(), service.log()).text(),
                Map.of("running", true, "host", service.host().label(), "pid", service.pid(), "log",
                        service.log().toString()));
    }
}
