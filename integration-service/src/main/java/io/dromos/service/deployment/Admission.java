package io.dromos.service.deployment;

import java.util.Optional;

import io.dromos.service.deployment.ChangeRefusedException.Reason;
import io.dromos.service.deployment.ChangeRequest.ChangeRunState;
import io.dromos.service.deployment.ChangeRequest.Deploy;
import io.dromos.service.deployment.ChangeRequest.SwitchRevision;
import io.dromos.service.deployment.ChangeRequest.Undeploy;
import io.dromos.service.deployment.DeployedFlow.DesiredState;
import org.springframework.stereotype.Component;

/** What can be said about a change before it begins, so that the client gets it as the answer to its call. */
@Component
final class Admission {

    private final DeploymentStore store;
    private final PackageShelf shelf;

    Admission(DeploymentStore store, PackageShelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    void check(ChangeRequest request) {
        Optional<DeployedFlow> flow = store.flow(request.flowCode());
        long generation = flow.map(DeployedFlow::generation).orElse(0L);
        if (request.expectedGeneration().isPresent() && request.expectedGeneration().getAsLong() != generation) {
            throw new ChangeRefusedException(Reason.GENERATION_CHANGED, String.valueOf(generation),
                    "flow " + request.flowCode() + " is at generation " + generation + ", not "
                            + request.expectedGeneration().getAsLong());
        }
        switch (request) {
            case Deploy deploy -> checkDeploy(deploy, flow);
            case SwitchRevision change -> {
                mustExist(flow, change.flowCode());
                if (store.revision(change.flowCode(), change.revision()).isEmpty()) {
                    throw new ChangeRefusedException(Reason.UNKNOWN_REVISION, String.valueOf(change.revision()),
                            "flow " + change.flowCode() + " has no revision " + change.revision());
                }
            }
            case Undeploy undeploy -> mustExist(flow, undeploy.flowCode());
            case ChangeRunState change -> mustBeDeployed(flow, change.flowCode());
        }
    }

    private void checkDeploy(Deploy deploy, Optional<DeployedFlow> flow) {
        if (!shelf.has(deploy.packageDigest())) {
            throw new ChangeRefusedException(Reason.UNKNOWN_PACKAGE, deploy.packageDigest().sha256(),
                    "the package is not on this service: upload it first");
        }
        if (flow.isEmpty() || flow.get().desired() == DesiredState.UNDEPLOYED
                || deploy.target().domainConfirmed()) {
            return;
        }
        String domain = deploy.target().domain().isEmpty() ? domainInPackage(deploy) : deploy.target().domain();
        if (!domain.equals(flow.get().domain())) {
            throw new ChangeRefusedException(Reason.OTHER_DOMAIN, flow.get().domain(), "flow " + deploy.flowCode()
                    + " runs from domain \"" + flow.get().domain() + "\", not \"" + domain + "\"");
        }
    }

    /** A package that cannot be opened has no domain to object to; its own refusal follows. */
    private String domainInPackage(Deploy deploy) {
        try {
            return shelf.open(deploy.packageDigest(), deploy.flowCode()).map(FlowBundle::domain).orElse("");
        } catch (FlowRefusedException refused) {
            return store.flow(deploy.flowCode()).map(DeployedFlow::domain).orElse("");
        }
    }

    private static void mustExist(Optional<DeployedFlow> flow, String code) {
        if (flow.isEmpty()) {
            throw new ChangeRefusedException(Reason.UNKNOWN_FLOW, code, "no flow " + code);
        }
    }

    private static void mustBeDeployed(Optional<DeployedFlow> flow, String code) {
        if (flow.isEmpty() || flow.get().desired() == DesiredState.UNDEPLOYED) {
            throw new ChangeRefusedException(Reason.UNKNOWN_FLOW, code, "flow " + code + " is not deployed");
        }
    }
}
