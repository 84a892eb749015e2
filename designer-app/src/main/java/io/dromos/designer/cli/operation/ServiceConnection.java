package io.dromos.designer.cli.operation;

import io.dromos.deploy.DeployClient;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.grpc.GrpcDeployClient;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.designer.service.Lifetime;
import io.dromos.designer.service.LocalService;
import io.dromos.designer.service.LocalServices;
import io.dromos.designer.service.LocalStart;
import io.dromos.model.message.Message;
import java.util.function.Consumer;

/**
 * A command's connection to the service that was meant. Closing it stops a local service that was started for this one
 * command. Belongs to the thread of the command.
 */
final class ServiceConnection implements AutoCloseable {

    private final Console console;
    private final DeployClient client;
    private final Runnable afterwards;

    private ServiceConnection(Console console, DeployClient client, Runnable afterwards) {
        this.console = console;
        this.client = client;
        this.afterwards = afterwards;
    }

    /** The named host, else the local service, which stays when it has to be started. */
    static ServiceConnection toStaying(HostOptions options, Console console) {
        return options.namesNone()
                ? started(console, Lifetime.UNTIL_STOPPED,
                        local -> console.progress(Message.of("cli.local-service-stays")))
                : named(options, console);
    }

    /** The named host, else the local service, which goes again when it was started for this. */
    static ServiceConnection toPassing(HostOptions options, Console console) {
        return options.namesNone()
                ? started(console, Lifetime.WITH_THIS_PROCESS, local -> {
                    LocalServices.ofUser().stop(local);
                    console.progress(Message.of("cli.local-service-stopped"));
                })
                : named(options, console);
    }

    private static ServiceConnection named(HostOptions options, Console console) {
        return new ServiceConnection(console, GrpcDeployClient.of(options.named()), () -> {
        });
    }

    private static ServiceConnection started(Console console, Lifetime lifetime, Consumer<LocalService> afterwards) {
        return switch (LocalServices.ofUser().findOrStart(lifetime, console::progress)) {
            case LocalStart.Failed(var reason) -> throw new Impossible(reason);
            case LocalStart.Running(LocalService local) ->
                new ServiceConnection(console, GrpcDeployClient.of(local.host()), () -> {
                    if (local.startedHere()) {
                        afterwards.accept(local);
                    }
                });
        };
    }

    DeployClient client() {
        return client;
    }

    /** The answer; a refusal prints its findings and ends the command with 1, any other failure with 2. */
    <T> T answer(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Failed<T>(DeployFailure.Refused refused) -> {
                refused.findings().forEach(finding -> FindingText.print(console, finding));
                throw new SaidNo(refused.message());
            }
            case Outcome.Failed<T>(DeployFailure.Conflict conflict) -> throw new SaidNo(conflict.message());
            case Outcome.Failed<T>(DeployFailure failure) -> throw new Impossible(failure.message());
        };
    }

    @Override
    public void close() {
        client.close();
        afterwards.run();
    }
}
