package io.dromos.deploy.deployment;

import java.util.List;

/** What a service would say to a deploy order; the plan says in one sentence what it would do. */
public record Validation(boolean accepted, String plan, List<ServiceFinding> findings, List<String> missingComponents,
        List<String> unresolvedProperties) {

    public Validation {
        findings = List.copyOf(findings);
        missingComponents = List.copyOf(missingComponents);
        unresolvedProperties = List.copyOf(unresolvedProperties);
    }
}
