package io.dromos.designer.deploy;

import io.dromos.deploy.DeployClient;
import io.dromos.deploy.Outcome;
import io.dromos.model.message.Message;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The connection to the chosen service, made when it is first needed. Thread-safe; {@link #client} blocks. */
public final class ServiceLink implements AutoCloseable {

    private final Connector connector;
    private final Object connecting = new Object();
    private Target target = new Target.Local();
    private @Nullable DeployClient client;

    public ServiceLink(Connector connector) {
        this.connector = connector;
    }

    /** Ends the present connection; the next question goes to the other target. */
    public void choose(Target other) {
        DeployClient before;
        synchronized (this) {
            before = client;
            client = null;
            target = other;
        }
        if (before != null) {
            before.close();
        }
    }

    public synchronized Target target() {
        return target;
    }

    /** The client if there is a connection already. */
    public synchronized Optional<DeployClient> connected() {
        return Optional.ofNullable(client);
    }

    /** The client of the chosen target; connects if need be. */
    public Outcome<DeployClient> client(Consumer<Message> told) {
        synchronized (connecting) {
            Optional<DeployClient> there = connected();
            if (there.isPresent()) {
                return Outcome.done(there.get());
            }
            Target wanted = target();
            Outcome<DeployClient> outcome = connector.connect(wanted, told);
            outcome.asValue().ifPresent(made -> keep(wanted, made));
            return outcome;
        }
    }

    /** Somebody may have chosen another target in the meantime. */
    private synchronized void keep(Target wanted, DeployClient made) {
        if (wanted.equals(target)) {
            client = made;
        }
    }

    /** After a service that was restarted: its port and token may be others. */
    public void forget() {
        choose(target());
    }

    @Override
    public void close() {
        forget();
        connector.close();
    }
}
