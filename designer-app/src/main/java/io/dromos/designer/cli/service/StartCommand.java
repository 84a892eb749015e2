package io.dromos.designer.cli.service;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.service.Lifetime;
import io.dromos.designer.service.LocalService;
import io.dromos.designer.service.LocalServices;
import io.dromos.designer.service.LocalStart;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the local service, unless it runs. */
@Command(name = "start", description = "Starts the service of this machine unless it runs; it stays until it is stopped.")
@Example("dromos service start")
final class StartCommand implements Callable<Integer> {

    private final Console console;

    StartCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return switch (LocalServices.ofUser().findOrStart(Lifetime.UNTIL_STOPPED, console::progress)) {
            case LocalStart.Running(LocalService service) -> {
                LocalStatusCommand.print(console, service);
                yield ExitStatus.DONE;
            }
            case LocalStart.Failed(var reason) -> throw new Impossible(reason);
        };
    }
}
