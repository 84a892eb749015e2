package io.dromos.service.observe;

import java.util.List;

import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.DeploymentListener;
import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.Origin;
import io.dromos.service.observe.LogLine.Subject;
import org.springframework.stereotype.Component;

/** Writes into the log what happens to flows as a whole. */
@Component
final class DeploymentLog implements DeploymentListener {

    private final LogHub hub;

    DeploymentLog(LogHub hub) {
        this.hub = hub;
    }

    @Override
    public void deployed(DeployedFlow flow, Origin origin) {
        String why = origin.reason().isEmpty() ? "" : ": " + origin.reason();
        publish(LogLevel.INFO, EventType.DEPLOYED, Subject.flow(flow.code(), flow.activeRevision(), origin.actor()),
                "Deployed revision " + flow.activeRevision() + why);
    }

    @Override
    public void started(String flowCode, long revision) {
        publish(LogLevel.INFO, EventType.STARTED, Subject.flow(flowCode, revision, ""),
                "Started revision " + revision);
    }

    @Override
    public void undeployed(String flowCode, Origin origin) {
        publish(LogLevel.INFO, EventType.UNDEPLOYED, Subject.flow(flowCode, 0, origin.actor()), "Undeployed");
    }

    @Override
    public void failed(String flowCode, long revision, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.isError()) {
                publish(LogLevel.ERROR, EventType.FAILED,
                        new Subject(flowCode, revision, finding.place().stepId(), "", "",
                                Thread.currentThread().getName()),
                        finding.place() + ": " + finding.text());
            }
        }
    }

    private void publish(LogLevel level, EventType type, Subject subject, String message) {
        hub.publish(LogLine.now(level, type, subject, message));
    }
}
