package io.dromos.designer.cli.operation;

import io.dromos.deploy.PackageDelivery;
import io.dromos.deploy.execution.Execution;
import io.dromos.deploy.execution.Invocation;
import io.dromos.deploy.execution.Payload;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls a flow and prints its answer. */
@Command(name = "execute", description = "Calls a flow; the answer's body goes to standard output as it is.")
@Example({"dromos execute orders --body @order.json --header Content-Type=application/json",
        "dromos execute orders --workspace shop/ --body @order.json",
        "dromos execute greeting --body Ada --input who=Grace --format json"})
public final class ExecuteCommand implements Callable<Integer> {

    private static final double NANOS_PER_MILLISECOND = 1_000_000;

    private final Console console;

    @Mixin
    private HostOptions host = new HostOptions();

    @Parameters(paramLabel = "FLOW", description = "The flow's code.")
    private String flow = "";

    @Option(names = "--input", paramLabel = "NAME=VALUE", description = "An input: text, or JSON where it is an object, an array, a number, true or false.")
    private Map<String, String> inputs = new LinkedHashMap<>();

    @Option(names = "--header", paramLabel = "NAME=VALUE", description = "A header of the message.")
    private Map<String, String> headers = new LinkedHashMap<>();

    @Option(names = "--body", paramLabel = "TEXT or @FILE", description = "The body of the message.")
    private String body = "";

    @Option(names = "--workspace", paramLabel = "PATH", description = "Deploys this workspace, flow file or package first.")
    private String workspace = "";

    @Option(names = "--environment", paramLabel = "NAME", description = "With --workspace; default: ${DEFAULT-VALUE}.")
    private String environment = "dev";

    public ExecuteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Payload> values = new LinkedHashMap<>();
        inputs.forEach((name, value) -> values.put(name, InputText.payload(value)));
        Invocation invocation = new Invocation(flow, payload(), headers, values);
        try (ServiceConnection service = connect()) {
            return switch (service.answer(service.client().execute(invocation, host.limits()))) {
                case Execution.Answered answered -> print(answered);
                case Execution.Faulted faulted -> print(faulted);
            };
        }
    }

    /** With a workspace, the flow is deployed first; a local service that is started for it goes again afterwards. */
    private ServiceConnection connect() throws IOException {
        if (workspace.isEmpty()) {
            return ServiceConnection.toPassing(host, console);
        }
        try (Deployable deployable = Deployable.of(Path.of(workspace), environment, console)) {
            ServiceConnection service = ServiceConnection.toPassing(host, console);
            DeliveryPrinter printer = new DeliveryPrinter(console);
            try {
                service.answer(new PackageDelivery(service.client(), printer, host.limits())
                        .deploy(deployable.artifact(), deployable.orders()));
            } catch (SaidNo | Impossible failed) {
                service.close();
                throw failed;
            }
            if (printer.status() != ExitStatus.DONE) {
                service.close();
                throw new SaidNo(Message.of("cli.not-packaged", workspace));
            }
            return service;
        }
    }

    private Payload payload() throws IOException {
        if (!body.startsWith("@")) {
            return body.isEmpty() ? Payload.empty() : Payload.text(body);
        }
        Path file = Path.of(body.substring(1));
        byte[] bytes = Files.readAllBytes(file);
        return Payload.of(contentType(file), bytes);
    }

    private static String contentType(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return "application/json";
        }
        return name.endsWith(".xml") ? "application/xml" : "text/plain; charset=utf-8";
    }

    private int print(Execution.Answered answered) {
        if (console.isJson()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("flow", flow);
            json.put("body", answered.body().asText());
            json.put("contentType", answered.body().contentType());
            json.put("headers", new TreeMap<>(answered.headers()));
            Map<String, String> outputs = new TreeMap<>();
            answered.outputs().forEach((name, value) -> outputs.put(name, value.asText()));
            json.put("outputs", outputs);
            json.put("revision", answered.revision());
            json.put("exchange", answered.exchangeId());
            json.put("milliseconds", answered.took().toNanos() / NANOS_PER_MILLISECOND);
            console.result("", json);
        } else {
            console.bytes(answered.body().bytes());
        }
        return ExitStatus.DONE;
    }

    private int print(Execution.Faulted faulted) {
        if (console.isJson()) {
            console.result("", Map.of("flow", flow, "fault", faulted.kind(), "message", faulted.text(), "step",
                    faulted.stepId(), "exchange", faulted.exchangeId()));
        }
        String step = faulted.stepId().isEmpty() ? "" : " [" + faulted.stepId() + "]";
        console.problem("dromos execute",
                Message.of("cli.flow-failed", flow + step, faulted.kind(), faulted.text()).text());
        return ExitStatus.NO;
    }
}
