package io.dromos.service.deployment;

import java.util.List;

/** A package or a flow does not run here. The findings say why, at least one of them an error. */
public final class FlowRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public FlowRefusedException(List<Finding> findings) {
        super(findings.stream().filter(Finding::isError).map(Finding::text).findFirst().orElse("refused"));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
