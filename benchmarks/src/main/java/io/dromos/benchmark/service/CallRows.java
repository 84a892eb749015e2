package io.dromos.benchmark.service;

import io.dromos.benchmark.measure.RowGroup;
import io.dromos.benchmark.measure.Scratch;
import io.dromos.benchmark.measure.Table;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.execution.Payload;
import io.dromos.designer.delivery.DeploymentFile;

/** Calls of a flow through the deploy client, beside a bare gRPC echo of the same messages and Camel in process. */
public final class CallRows implements RowGroup {

    private static final String FLOW = "echo";
    private static final int[] CALLERS = {1, 16};

    @Override
    public void measure(Table table) throws Exception {
        try (Scratch scratch = Scratch.create();
                RunningService service = RunningService.start();
                DeploymentFile file = new FlowPackages(scratch.folder()).of(FLOW)) {
            service.deploy(file);
            Invocation invocation = Invocation.of(FLOW).withBody(Payload.text("hello"));
            for (int callers : CALLERS) {
                new Calls(callers).measure(table, "Call of a flow through the deploy client",
                        () -> call(service, invocation));
            }
        }
        try (EchoProcess echo = EchoProcess.start()) {
            for (int callers : CALLERS) {
                new Calls(callers).measure(table, "– bare gRPC echo", echo::call);
            }
        }
        try (CamelInProcess camel = CamelInProcess.start(FlowPackages.TEXT)) {
            for (int callers : CALLERS) {
                new Calls(callers).measure(table, "– Camel in process", camel::call);
            }
        }
    }

    private static void call(RunningService service, Invocation invocation) {
        Outcome<Execution> outcome = service.client().execute(invocation, RunningService.LIMITS);
        if (!(outcome.asValue().orElse(null) instanceof Execution.Answered)) {
            throw new IllegalStateException("no answer: " + outcome);
        }
    }
}
