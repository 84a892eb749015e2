package io.dromos.service.runtime;

import io.dromos.service.observe.FlowLog;
import io.dromos.service.observe.FlowMeter;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.support.RoutePolicySupport;

/** Counts exchanges and tells the log when one begins and ends: where it entered the flow, not in every route. */
final class RouteWatch extends RoutePolicySupport {

    private static final String BEGAN = "DromosBegan";

    private final FlowMeter meter;
    private final FlowLog log;

    RouteWatch(FlowMeter meter, FlowLog log) {
        this.meter = meter;
        this.log = log;
    }

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
        if (exchange.getProperty(BEGAN) == null && route.getId().equals(exchange.getFromRouteId())) {
            exchange.setProperty(BEGAN, System.nanoTime());
            meter.begin();
            log.executionStarted(exchange.getExchangeId(), route.getId(), initiator(route, exchange));
        }
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        if (!route.getId().equals(exchange.getFromRouteId())
                || !(exchange.removeProperty(BEGAN) instanceof Long began)) {
            return;
        }
        long took = System.nanoTime() - began;
        Exception failure = exchange.getException();
        meter.end(took, failure != null);
        if (failure == null) {
            log.completed(exchange.getExchangeId(), route.getId(), initiator(route, exchange), took);
        } else {
            log.failed(exchange.getExchangeId(), StepWatch.failedStep(exchange), initiator(route, exchange), failure);
        }
    }

    private static String initiator(Route route, Exchange exchange) {
        Object caller = exchange.getProperty(CamelFlow.INITIATOR);
        return caller == null ? route.getEndpoint().getEndpointBaseUri() : caller.toString();
    }
}
