package io.dromos.deploy.deployment;

import java.util.List;

/** What a service would say to a deploy order. */
public record Validation(boolean accepted, List<ServiceFinding> findings, List<String> missingComponents,
        List<String> unresolvedProperties) {

    public Validation {
        findings = List.copyOf(findings);
        missingComponents = List.copyOf(missingComponents);
        unresolvedProperties = List.copyOf(unresolvedProperties);
    }
}
