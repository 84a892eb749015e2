package io.dromos.service.runtime;

import org.apache.camel.Exchange;

/** Where an exchange failed. Stateless. */
public final class StepFailure {

    private StepFailure() {
    }

    /** The id of the step that the exchange's exception came from, or empty. */
    public static String step(Exchange exchange) {
        return StepWatch.failedStep(exchange);
    }
}
