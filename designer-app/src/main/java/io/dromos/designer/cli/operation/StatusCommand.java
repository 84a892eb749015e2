package io.dromos.designer.cli.operation;

import io.dromos.deploy.capability.ServiceCapabilities;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells which flows are on a service and how they are. */
@Command(name = "status", description = "Lists the flows on a service: revision, generation, run state, findings.")
@Example({"dromos status", "dromos status --host 10.0.0.7:4635 --format json"})
public final class StatusCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private HostOptions host = new HostOptions();

    public StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ServiceConnection service = ServiceConnection.toPassing(host, console)) {
            ServiceCapabilities capabilities = service.answer(service.client().capabilities(host.limits()));
            List<DeployedFlow> flows = service.answer(service.client().flows(host.limits()));
            console.progress(Message.of("cli.service", service.client().host().label(), capabilities.serverVersion(),
                    capabilities.camelVersion(), flows.size()));
            flows.forEach(this::print);
            return ExitStatus.DONE;
        }
    }

    private void print(DeployedFlow flow) {
        String state = flow.runState().toString().toLowerCase(Locale.ROOT);
        console.result(String.format(Locale.ROOT, "%-24s %-11s revision %-4d generation %-4d %s", flow.code(), state,
                flow.activeRevision(), flow.generation(), flow.environment()).stripTrailing(), flow);
        if (!console.isJson()) {
            flow.findings().forEach(finding -> console.result("    " + finding.asLine(), finding));
        }
    }
}
