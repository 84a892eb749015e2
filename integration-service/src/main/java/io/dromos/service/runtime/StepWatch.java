package io.dromos.service.runtime;

import io.dromos.service.observe.FlowLog;
import io.dromos.service.observe.FlowMeter;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Stands around every step: measures it, remembers at which step an exchange failed, and tells the log when somebody
 * wants to know about steps or the call asked for it.
 */
final class StepWatch implements InterceptStrategy {

    private static final String FAILED_STEP = "DromosFailedStep";
    private static final String FAILURE = "DromosFailure";

    private final FlowMeter meter;
    private final FlowLog log;

    StepWatch(FlowMeter meter, FlowLog log) {
        this.meter = meter;
        this.log = log;
    }

    /** The id of the step that the exchange's present exception came from, or empty. */
    static String failedStep(Exchange exchange) {
        Object step = exchange.getProperty(FAILED_STEP);
        return step == null || !isSame(exchange.getException(), exchange) ? "" : step.toString();
    }

    private static boolean isSame(@Nullable Throwable failure, Exchange exchange) {
        Object remembered = exchange.getProperty(FAILURE);
        return remembered != null && remembered.equals(failure); // exceptions are equal to themselves only
    }

    @Override
    public Processor wrapProcessorInInterceptors(CamelContext context, NamedNode definition, Processor target,
            @Nullable Processor next) {
        String id = definition.getId();
        return id == null ? target : new Watched(target, id, definition.getShortName(), meter.step(id));
    }

    private final class Watched extends DelegateAsyncProcessor {

        private final String id;
        private final String kind;
        private final FlowMeter step;

        Watched(Processor target, String id, String kind, FlowMeter step) {
            super(target);
            this.id = id;
            this.kind = kind;
            this.step = step;
        }

        @Override
        public boolean process(Exchange exchange, AsyncCallback callback) {
            long began = System.nanoTime();
            step.begin();
            return super.process(exchange, synchronous -> {
                ended(exchange, System.nanoTime() - began);
                callback.done(synchronous);
            });
        }

        private void ended(Exchange exchange, long took) {
            Exception failure = exchange.getException();
            step.end(took, failure != null);
            // The innermost step ends first; those around it see the same exception.
            if (failure != null && !isSame(failure, exchange)) {
                exchange.setProperty(FAILURE, failure);
                exchange.setProperty(FAILED_STEP, id);
            }
            if (log.stepsWanted() || exchange.getProperty(CamelFlow.TRACE) != null) {
                log.step(exchange.getExchangeId(), id, kind, took, failure);
            }
        }
    }
}
