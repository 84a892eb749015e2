package io.dromos.model.property;

import io.dromos.model.json.UnknownFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Named rows that flows take values from. Immutable. */
public record PropertySet(String name, List<PropertyRow> rows, UnknownFields unknown) {

    public PropertySet {
        rows = List.copyOf(rows);
    }

    public PropertySet(String name, List<PropertyRow> rows) {
        this(name, rows, UnknownFields.none());
    }

    /** The row that holds in an environment: the environment's own before the general one; of two equals the later. */
    public Optional<PropertyRow> row(String property, String environment) {
        Optional<PropertyRow> own = last(property, environment);
        return own.isPresent() ? own : last(property, "");
    }

    private Optional<PropertyRow> last(String property, String environment) {
        return rows.reversed().stream()
                .filter(row -> row.name().equals(property) && row.environment().equals(environment)).findFirst();
    }

    public PropertySet withRows(List<PropertyRow> others) {
        return new PropertySet(name, others, unknown);
    }

    public PropertySet named(String other) {
        return new PropertySet(other, rows, unknown);
    }

    /**
     * Uploaded rows take the place of rows with their name and environment; the others are added at the end. What was a
     * secret stays one: {@code vault} seals the new value.
     */
    public PropertySet merged(List<PropertyRow> uploaded, SecretVault vault) {
        List<PropertyRow> merged = new ArrayList<>(rows);
        for (PropertyRow row : uploaded) {
            int at = indexOf(merged, row);
            if (at < 0) {
                merged.add(row);
            } else {
                merged.set(at, keptSecret(merged.get(at), row, vault));
            }
        }
        return withRows(merged);
    }

    private static PropertyRow keptSecret(PropertyRow before, PropertyRow after, SecretVault vault) {
        return before.value().encrypted() && after.value() instanceof PropertyValue.Plain(String clear)
                ? after.withValue(vault.seal(clear))
                : after;
    }

    private static int indexOf(List<PropertyRow> rows, PropertyRow wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).standsFor(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The same set without the values of its secrets, to be handed to others. */
    public PropertySet withoutSecrets() {
        return withRows(rows.stream()
                .map(row -> row.value().encrypted() ? row.withValue(PropertyValue.Secret.absent()) : row).toList());
    }
}
