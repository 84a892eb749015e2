package io.dromos.model.expression.endpoint;

import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.OptionEntry;
import java.util.Arrays;
import java.util.Optional;

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

    /** The use that a language names; missing for languages of expressions. */
    public static Optional<EndpointUse> of(String language) {
        return Arrays.stream(values()).filter(use -> use.language.equals(language)).findFirst();
    }

    boolean takes(ComponentEntry component) {
        return this == CONSUMER ? component.use().consumer() : component.use().producer();
    }

    boolean takes(OptionEntry option) {
        return !option.group().startsWith(otherGroup);
    }
}
