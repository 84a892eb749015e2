package io.dromos.designer.deploy;

import io.dromos.deploy.DeployClient;
import io.dromos.deploy.Outcome;
import io.dromos.model.message.Message;
import java.util.function.Consumer;

/** Reaches services. Blocks; any thread but the one that draws. */
public interface Connector extends AutoCloseable {

    /** A client for a target; the local service is started first if it does not run. */
    Outcome<DeployClient> connect(Target target, Consumer<Message> told);

    /** Stops what it started. */
    @Override
    void close();
}
