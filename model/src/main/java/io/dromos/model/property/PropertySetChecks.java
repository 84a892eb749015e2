package io.dromos.model.property;

import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules for a property set. Immutable. */
public record PropertySetChecks(List<String> environments) {

    public PropertySetChecks {
        environments = List.copyOf(environments);
    }

    public List<PropertyFinding> check(PropertySet set) {
        List<PropertyFinding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < set.rows().size(); i++) {
            PropertyRow row = set.rows().get(i);
            if (row.name().isBlank()) {
                findings.add(finding(Severity.ERROR, "no-name", i));
            } else if (!seen.add(row.environment() + "\n" + row.name())) {
                findings.add(finding(Severity.ERROR, "duplicate-row", i, row.name(), row.environment()));
            }
            if (!row.environment().isEmpty() && !environments.contains(row.environment())) {
                findings.add(finding(Severity.WARNING, "unknown-environment", i, row.environment()));
            }
            if (row.value() instanceof PropertyValue.Secret secret && secret.isAbsent()) {
                findings.add(finding(Severity.WARNING, "secret-missing", i, row.name()));
            }
        }
        return findings;
    }

    private static PropertyFinding finding(Severity severity, String code, int row, Object... arguments) {
        return new PropertyFinding(severity, code, row, Message.of("property." + code, arguments));
    }
}
