package io.dromos.designer.cli.service;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about the integration service of this machine. */
@Command(name = "service", description = "Starts, stops and looks at the integration service of this machine.", synopsisSubcommandLabel = "COMMAND")
@Example("dromos service status")
public final class ServiceCommand {

    private final Console console;

    public ServiceCommand(Console console) {
        this.console = console;
    }

    public CommandLine withParts() {
        return new CommandLine(this).addSubcommand(new StartCommand(console)).addSubcommand(new StopCommand(console))
                .addSubcommand(new LocalStatusCommand(console));
    }
}
