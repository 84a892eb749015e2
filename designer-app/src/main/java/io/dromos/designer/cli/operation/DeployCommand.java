package io.dromos.designer.cli.operation;

import io.dromos.deploy.PackageDelivery;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.Operation;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.model.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks, packages, uploads and deploys flows. */
@Command(name = "deploy", description = "Deploys the flows of a workspace, a flow file or a package, and waits until they run.")
@Example({"dromos deploy shop/ --environment dev", "dromos deploy shop.dromos --host 10.0.0.7:4635 --validate-only"})
public final class DeployCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HostOptions host = new HostOptions();

    @Parameters(paramLabel = "PATH", description = "A workspace folder, a flow file, or a .dromos package.")
    private Path path = Path.of("");

    @Option(names = "--environment", paramLabel = "NAME", description = "Picks topics and property sets; default: ${DEFAULT-VALUE}.")
    private String environment = "dev";

    @Option(names = "--validate-only", description = "Asks the service what it would say, and changes nothing.")
    private boolean validateOnly;

    @Option(names = "--confirm-domain", description = "Takes a flow over that runs from another domain.")
    private boolean confirmDomain;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Kept with the revision.")
    private String reason = "";

    public DeployCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Deployable deployable = Deployable.of(path, environment, console);
                ServiceConnection service = ServiceConnection.toStaying(host, console)) {
            List<DeployOrder> orders = deployable.orders().stream()
                    .map(order -> order.because(reason).inDomain("", confirmDomain)).toList();
            DeliveryPrinter printer = new DeliveryPrinter(console);
            PackageDelivery delivery = new PackageDelivery(service.client(), printer, host.limits());
            if (validateOnly) {
                service.answer(delivery.validate(deployable.artifact(), orders));
            } else {
                service.answer(delivery.deploy(deployable.artifact(), orders)).forEach(this::print);
            }
            return printer.status();
        }
    }

    private void print(Operation operation) {
        console.result(
                Message.of("cli.deployed", operation.flowCode(), operation.revision(), operation.generation()).text(),
                Map.of("flow", operation.flowCode(), "revision", operation.revision(), "generation",
                        operation.generation(), "phase", operation.phase(), "unchanged", operation.unchanged()));
    }
}
