package io.dromos.model.expression.endpoint;

import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.OptionEntry;

/** Whether messages come from an address or go to it; an expression's language names it while the address is typed. */
public enum EndpointUse {
    CONSUMER("endpoint-from", "producer"), PRODUCER("endpoint-to", "consumer");

    private final String language;
    private final String otherGroup;

    EndpointUse(String language, String otherGroup) {
        this.language = language;
        this.otherGroup = otherGroup;
    }

    /** The name that {@link EndpointCompletion} knows the address by. */
    public String language() {
        return language;
    }

    boolean takes(ComponentEntry component) {
        return this == CONSUMER ? component.use().consumer() : component.use().producer();
    }

    boolean takes(OptionEntry option) {
        return !option.group().startsWith(otherGroup);
    }
}
