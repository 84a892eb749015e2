package io.dromos.service.observe;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of the log tells. The protocol's names are lower case with hyphens. */
public enum EventType {
    DEPLOYED, STARTED, EXECUTION_STARTED, STEP, COMPLETED, FAILED, UNDEPLOYED, LOG;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventType> of(String label) {
        return Arrays.stream(values()).filter(type -> type.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
