package io.dromos.service.grpc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.dromos.protocol.v1.ValidateRequest;
import io.dromos.protocol.v1.ValidateResponse;
import io.dromos.service.deployment.ChangeRefusedException;
import io.dromos.service.deployment.ChangeRefusedException.Reason;
import io.dromos.service.deployment.ContentDigest;
import io.dromos.service.deployment.DeployedFlow;
import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.deployment.FlowEngine;
import io.dromos.service.deployment.FlowInstance;
import io.dromos.service.deployment.FlowRefusedException;
import io.dromos.service.deployment.PackageShelf;
import io.dromos.service.runtime.check.SourceCheck;
import org.springframework.stereotype.Component;

/** All that a deploy would check, without deploying: builds the flow and throws it away. */
@Component
final class Validation {

    private final PackageShelf shelf;
    private final FlowEngine engine;
    private final DeploymentStore store;

    Validation(PackageShelf shelf, FlowEngine engine, DeploymentStore store) {
        this.shelf = shelf;
        this.engine = engine;
        this.store = store;
    }

    ValidateResponse check(ValidateRequest request) {
        ContentDigest digest = Requests.digest(request.getPackage());
        ValidateResponse.Builder answer = ValidateResponse.newBuilder();
        List<Finding> findings = new ArrayList<>();
        try {
            FlowBundle bundle = shelf.open(digest, request.getFlowCode())
                    .orElseThrow(() -> new ChangeRefusedException(Reason.UNKNOWN_PACKAGE, digest.sha256(),
                            "the package is not on this service: upload it first"));
            answer.setPlan(plan(bundle)).setWouldBeRevision(Replies.digest(digest));
            FlowInstance instance = engine.stage(bundle, 0);
            try {
                findings.addAll(instance.findings());
                if (request.getStartProbe()) {
                    engine.probe(instance);
                }
            } finally {
                instance.stop(Duration.ZERO);
            }
        } catch (FlowRefusedException refused) {
            findings.addAll(refused.findings());
        }
        findings.forEach(finding -> answer.addFindings(Replies.finding(finding)));
        return answer.setOk(findings.stream().noneMatch(Finding::isError))
                .addAllUnresolvedProperties(SourceCheck.unresolved(findings))
                .addAllMissingComponents(findings.stream()
                        .filter(finding -> finding.code().equals("service.component-missing"))
                        .map(finding -> finding.text()).toList())
                .build();
    }

    private String plan(FlowBundle bundle) {
        Optional<DeployedFlow> before = store.flow(bundle.code());
        if (before.isEmpty() || before.get().activeRevision() == 0) {
            return "starts flow " + bundle.code() + " for the first time";
        }
        boolean same = store.revision(bundle.code(), before.get().activeRevision())
                .filter(revision -> revision.contentSha256().equals(bundle.contentSha256())).isPresent();
        return same
                ? "changes nothing: revision " + before.get().activeRevision() + " has this content"
                : "replaces revision " + before.get().activeRevision() + " of flow " + bundle.code();
    }
}
