package io.dromos.designer.delivery;

import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.model.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A deployment package that was made to be sent: in a folder that only the user can enter, for it holds secrets in
 * clear, and deleted on close. Any thread may use it.
 *
 * @param flowCodes
 *            the flows that are in it
 * @param notes
 *            what does not keep the flows from being deployed but is worth a look
 */
public record DeploymentFile(Path folder, Artifact artifact, List<String> flowCodes, String environment,
        List<Message> notes) implements AutoCloseable {

    static final String NAME = "deployment.dromos";

    public DeploymentFile {
        flowCodes = List.copyOf(flowCodes);
        notes = List.copyOf(notes);
    }

    /** One order for each flow, each with a request id of its own. */
    public List<DeployOrder> orders() {
        return flowCodes.stream().map(code -> DeployOrder.of(code, artifact.digest(), environment)).toList();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
        Files.deleteIfExists(folder);
    }
}
