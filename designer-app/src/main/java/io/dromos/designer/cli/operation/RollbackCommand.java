package io.dromos.designer.cli.operation;

import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.RequestId;
import io.dromos.deploy.deployment.Revision;
import io.dromos.deploy.deployment.SwitchOrder;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs another kept revision of a flow, or lists those there are. */
@Command(name = "rollback", description = "Runs a kept revision of a flow again; without --to it lists the revisions.")
@Example({"dromos rollback orders", "dromos rollback orders --to 3"})
public final class RollbackCommand implements Callable<Integer> {

    private static final long NONE = 0;

    private final Console console;

    @Mixin
    private HostOptions host = new HostOptions();

    @Parameters(paramLabel = "FLOW", description = "The flow's code.")
    private String flow = "";

    @Option(names = "--to", paramLabel = "REVISION", description = "The number of the revision to run.")
    private long revision = NONE;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Kept in the service's audit.")
    private String reason = "";

    public RollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ServiceConnection service = ServiceConnection.toPassing(host, console)) {
            return revision == NONE ? list(service) : rollBack(service);
        }
    }

    private int list(ServiceConnection service) {
        List<Revision> revisions = service.answer(service.client().revisions(flow, host.limits()));
        for (Revision each : revisions) {
            String mark = each.active() ? "*" : " ";
            console.result(mark + " " + each.number() + "  " + each.created() + "  " + each.environment() + "  "
                    + each.actor() + "  " + each.reason(), each);
        }
        return ExitStatus.DONE;
    }

    private int rollBack(ServiceConnection service) {
        SwitchOrder order = new SwitchOrder(RequestId.create(), flow, revision, reason);
        Operation done = service.answer(service.client().order(order,
                operation -> console.progress(Message.of("cli.phase", flow, operation.phase())), host.limits()));
        console.result(Message.of("cli.deployed", flow, done.revision(), done.generation()).text(),
                Map.of("flow", flow, "revision", done.revision(), "generation", done.generation()));
        return ExitStatus.DONE;
    }
}
