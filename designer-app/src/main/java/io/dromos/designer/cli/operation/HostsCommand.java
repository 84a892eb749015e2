package io.dromos.designer.cli.operation;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.Transport;
import io.dromos.deploy.capability.ServiceCapabilities;
import io.dromos.deploy.grpc.GrpcDeployClient;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.service.LocalServices;
import io.dromos.model.host.Host;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.property.SecretVault;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import io.dromos.model.workspace.file.UserFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the hosts that a workspace knows and whether they answer. */
@Command(name = "hosts", description = "Lists the hosts of a workspace, and the service of this machine, and asks each whether it answers.")
@Example("dromos hosts shop/ --format json")
public final class HostsCommand implements Callable<Integer> {

    private static final CallLimits LIMITS = CallLimits.within(Duration.ofSeconds(5));

    private final Console console;

    @Parameters(paramLabel = "WORKSPACE", arity = "0..1", description = "Default: the folder that you are in.")
    private Path path = Path.of("");

    public HostsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Workspace workspace = switch (new WorkspaceReader().open(path)) {
            case WorkspaceOpening.Opened(Workspace opened) -> opened;
            case WorkspaceOpening.NotOpened(var reason) -> throw new Impossible(reason);
        };
        LocalServices.ofUser().running().ifPresent(local -> ask("(this machine)", "", local.host()));
        for (Host host : workspace.hosts().hosts()) {
            if (host.disabled()) {
                print(host.name(), host.environment(), host.address() + ":" + host.port(), "disabled", "");
            } else {
                ask(host.name(), host.environment(), connection(host));
            }
        }
        return ExitStatus.DONE;
    }

    private static IntegrationHost connection(Host host) throws IOException {
        Transport transport = host.fingerprint().isEmpty()
                ? new Transport.Plaintext()
                : new Transport.PinnedTls(host.fingerprint());
        return new IntegrationHost(host.address(), host.port(), token(host.token()), transport);
    }

    private static String token(PropertyValue.Secret secret) throws IOException {
        if (secret.isAbsent()) {
            return "";
        }
        return switch (new SecretKeyFile(UserFolders.standard().secretKey()).vault().open(secret)) {
            case SecretVault.Opened(String clear) -> clear;
            case SecretVault.Locked ignored -> "";
        };
    }

    private void ask(String name, String environment, IntegrationHost host) {
        try (DeployClient client = GrpcDeployClient.of(host)) {
            switch (client.capabilities(LIMITS)) {
                case Outcome.Done<ServiceCapabilities>(ServiceCapabilities there) -> print(name, environment,
                        host.label(), "answers", "Dromos " + there.serverVersion() + ", Camel " + there.camelVersion());
                case Outcome.Failed<ServiceCapabilities>(DeployFailure failure) ->
                    print(name, environment, host.label(), "does not answer", failure.message().text());
            }
        }
    }

    private void print(String name, String environment, String address, String state, String detail) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("environment", environment);
        json.put("address", address);
        json.put("state", state);
        json.put("detail", detail);
        console.result(String.format(Locale.ROOT, "%-20s %-8s %-26s %s  %s", name, environment, address, state, detail)
                .stripTrailing(), json);
    }
}
