package io.dromos.designer.deploy;

import io.dromos.deploy.CallLimits;
import io.dromos.deploy.Cancellation;
import io.dromos.deploy.DeliveryListener;
import io.dromos.deploy.DeployClient;
import io.dromos.deploy.DeployFailure;
import io.dromos.deploy.Outcome;
import io.dromos.deploy.PackageDelivery;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.deploy.deployment.DeployedFlow;
import io.dromos.deploy.deployment.Operation;
import io.dromos.deploy.deployment.Phase;
import io.dromos.deploy.deployment.RunState;
import io.dromos.deploy.deployment.ServiceFinding;
import io.dromos.deploy.deployment.Validation;
import io.dromos.designer.delivery.DeploymentFile;
import io.dromos.designer.delivery.DeploymentMaking;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.Progress;
import io.dromos.model.message.Message;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings one flow to the chosen service: connect, pack, upload, validate, deploy. Blocks; for one use. */
final class FlowDeployment implements DeliveryListener {

    private static final Duration DEADLINE = Duration.ofMinutes(3);

    private final ServiceLink link;
    private final Progress progress;
    private final CallLimits limits;
    private final List<ServiceFinding> findings = new ArrayList<>();

    FlowDeployment(ServiceLink link, Progress progress) {
        this.link = link;
        this.progress = progress;
        Cancellation cancellation = new Cancellation();
        progress.onCancel(cancellation::cancel);
        limits = CallLimits.within(DEADLINE).cancelledBy(cancellation);
    }

    DeployResult deploy(DeployRequest request) throws IOException {
        return switch (link.client(message -> progress.say(message.text()))) {
            case Outcome.Failed<DeployClient>(DeployFailure failure) -> new DeployResult.Failed(failure);
            case Outcome.Done<DeployClient>(DeployClient client) -> deploy(client, request);
        };
    }

    private DeployResult deploy(DeployClient client, DeployRequest request) throws IOException {
        String here = request.flow().descriptor().domain();
        Optional<String> there = request.domainChangeConfirmed()
                ? Optional.empty()
                : domainThere(client, request.flow().code()).filter(domain -> !domain.equals(here));
        if (there.isPresent()) {
            return new DeployResult.OtherDomain(there.get(), here);
        }
        progress.say(Words.of("deploy.packing"));
        return switch (DeploymentMaking.of(asItIsNow(request.workspace()), List.of(request.flow().code()),
                request.environment())) {
            case DeploymentMaking.NotMade(List<Message> problems) -> new DeployResult.NotMade(problems);
            case DeploymentMaking.Made(DeploymentFile file) -> {
                try (file) {
                    yield send(client, file, request);
                }
            }
        };
    }

    /** What is deployed is what the files hold at this moment. */
    private static Workspace asItIsNow(Workspace workspace) {
        return new WorkspaceReader().open(workspace.root()) instanceof WorkspaceOpening.Opened(Workspace read)
                ? read
                : workspace;
    }

    /** Empty when the flow does not run there, so that nothing is taken from anybody. */
    private Optional<String> domainThere(DeployClient client, String code) {
        return client.flows(limits).asValue().stream().flatMap(List::stream).filter(flow -> flow.code().equals(code))
                .filter(flow -> flow.runState() != RunState.UNDEPLOYED).map(DeployedFlow::domain).findFirst();
    }

    private DeployResult send(DeployClient client, DeploymentFile file, DeployRequest request) {
        List<DeployOrder> orders = file.orders().stream().map(
                order -> order.inDomain(request.flow().descriptor().domain(), request.domainChangeConfirmed()))
                .toList();
        return switch (new PackageDelivery(client, this, limits).deploy(file.artifact(), orders)) {
            case Outcome.Done<List<Operation>>(List<Operation> operations) -> operations.isEmpty()
                    ? new DeployResult.Rejected(findings)
                    : new DeployResult.Deployed(operations.getLast(), findings);
            case Outcome.Failed<List<Operation>>(DeployFailure.Refused refused) -> {
                findings.addAll(refused.findings());
                yield refused.findings().isEmpty()
                        ? new DeployResult.Failed(refused)
                        : new DeployResult.Rejected(findings);
            }
            case Outcome.Failed<List<Operation>>(DeployFailure failure) -> new DeployResult.Failed(failure);
        };
    }

    @Override
    public void sent(long bytes, long total) {
        progress.say(Words.of("deploy.uploading"));
        progress.done(total == 0 ? 0 : 0.4 * bytes / total);
    }

    @Override
    public void validated(String flowCode, Validation validation) {
        progress.say(Words.of("deploy.validated"));
        progress.done(0.5);
        findings.addAll(validation.findings());
    }

    @Override
    public void changed(Operation operation) {
        progress.say(phase(operation.phase()));
        progress.done(0.5 + 0.5 * share(operation.phase()));
    }

    static String phase(Phase phase) {
        return Words.of("deploy.phase." + phase.name().toLowerCase(Locale.ROOT));
    }

    private static double share(Phase phase) {
        return switch (phase) {
            case ACCEPTED -> 0.05;
            case VALIDATING -> 0.15;
            case STAGING -> 0.3;
            case WARMING -> 0.5;
            case COMMITTED -> 0.7;
            case SWITCHING -> 0.8;
            case DRAINING, ROLLING_BACK -> 0.9;
            case DONE, ROLLED_BACK, FAILED, CANCELLED -> 1;
        };
    }
}
