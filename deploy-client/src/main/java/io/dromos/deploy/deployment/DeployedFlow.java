package io.dromos.deploy.deployment;

import java.time.Instant;
import java.util.List;

/**
 * A flow on a service. Revision 0 means that none is active; the address is where it answers HTTP, empty if nowhere;
 * the findings say why it is failed.
 */
public record DeployedFlow(String code, String name, String domain, String environment, long activeRevision,
        long generation, RunState runState, List<String> inputs, List<String> outputs, String address,
        List<ServiceFinding> findings, Instant since) {

    public DeployedFlow {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        findings = List.copyOf(findings);
    }
}
