package io.dromos.designer.cli.operation;

import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.UndeployOrder;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.message.Message;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a flow off a service. */
@Command(name = "undeploy", description = "Stops a flow and takes it off the service; its revisions stay.")
@Example("dromos undeploy orders --host 10.0.0.7:4635")
public final class UndeployCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HostOptions host = new HostOptions();

    @Parameters(paramLabel = "FLOW", description = "The flow's code.")
    private String flow = "";

    @Option(names = "--purge", description = "Forgets the flow's revisions too.")
    private boolean purge;

    public UndeployCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ServiceConnection service = ServiceConnection.toPassing(host, console)) {
            UndeployOrder order = new UndeployOrder(RequestId.create(), flow, purge);
            Operation done = service.answer(service.client().order(order,
                    operation -> console.progress(Message.of("cli.phase", flow, operation.phase())), host.limits()));
            console.result(Message.of("cli.undeployed", flow).text(),
                    Map.of("flow", flow, "phase", done.phase(), "generation", done.generation()));
            return ExitStatus.DONE;
        }
    }
}
