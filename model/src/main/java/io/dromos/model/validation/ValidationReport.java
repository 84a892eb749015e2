package io.dromos.model.validation;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.ElementId;
import java.util.List;
import java.util.Optional;

/** All findings of one document, in the order of its text. Immutable; any thread may read it. */
public record ValidationReport(List<Finding> findings) {

    public static final ValidationReport EMPTY = new ValidationReport(List.of());

    public ValidationReport {
        findings = List.copyOf(findings);
    }

    public List<Finding> of(ElementId element) {
        return findings.stream().filter(finding -> finding.location().element().filter(element::equals).isPresent())
                .toList();
    }

    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo);
    }

    public boolean hasErrors() {
        return worst().filter(Severity.ERROR::equals).isPresent();
    }
}
