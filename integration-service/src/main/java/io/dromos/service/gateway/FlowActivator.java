package io.dromos.service.gateway;

import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.dromos.service.deployment.DeploymentStore;
import io.dromos.service.runtime.CamelFlow;
import io.dromos.service.runtime.RunningFlows;
import io.dromos.service.runtime.StepFailure;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.StreamCache;
import org.jspecify.annotations.Nullable;
import org.springframework.integration.annotation.ServiceActivator;
import org.springframework.stereotype.Component;

/** Hands a call to the flow's entry in Camel and reads its answer back. Any thread may use it. */
@Component
class FlowActivator {

    private final RunningFlows flows;
    private final DeploymentStore store;

    FlowActivator(RunningFlows flows, DeploymentStore store) {
        this.flows = flows;
        this.store = store;
    }

    @ServiceActivator(inputChannel = FlowGateway.CALLS)
    FlowAnswer call(FlowCall call) {
        Optional<CamelFlow> running = flows.running(call.flowCode());
        if (running.isEmpty()) {
            return store.flow(call.flowCode()).isPresent()
                    ? new FlowAnswer.NotCalled(FlowAnswer.Reason.FLOW_NOT_RUNNING,
                            "flow " + call.flowCode() + " is not running")
                    : new FlowAnswer.NotCalled(FlowAnswer.Reason.UNKNOWN_FLOW, "no flow " + call.flowCode());
        }
        CamelFlow flow = running.get();
        if (call.revision() != 0 && call.revision() != flow.revision()) {
            return new FlowAnswer.NotCalled(FlowAnswer.Reason.OTHER_REVISION, "flow " + call.flowCode()
                    + " runs in revision " + flow.revision() + ", not " + call.revision());
        }
        if (flow.camel().isSuspended()) {
            return new FlowAnswer.NotCalled(FlowAnswer.Reason.FLOW_NOT_RUNNING,
                    "flow " + call.flowCode() + " is suspended");
        }
        return flow.entry(call.entry()).map(entry -> send(flow, entry, call))
                .orElseGet(() -> new FlowAnswer.NotCalled(FlowAnswer.Reason.NO_ENTRY,
                        "flow " + call.flowCode() + " has no route from direct:" + call.entry()));
    }

    private static FlowAnswer send(CamelFlow flow, Endpoint entry, FlowCall call) {
        Exchange exchange = entry.createExchange(call.mode().oneWay() ? ExchangePattern.InOnly : ExchangePattern.InOut);
        exchange.getMessage().setBody(call.body());
        exchange.getMessage().setHeaders(new LinkedHashMap<>(call.headers()));
        call.inputs().forEach(exchange::setProperty);
        exchange.setProperty(CamelFlow.INITIATOR, call.initiator());
        if (call.mode().trace()) {
            exchange.setProperty(CamelFlow.TRACE, true);
        }
        if (call.mode().oneWay()) {
            var _ = flow.calls().asyncSend(entry, exchange); // its end is told in the log
            return new FlowAnswer.Answered(run(flow, exchange, 0), null, Map.of(), Map.of());
        }
        long began = System.nanoTime();
        flow.calls().send(entry, exchange);
        FlowAnswer.Run run = run(flow, exchange, System.nanoTime() - began);
        Exception failure = exchange.getException();
        return failure == null
                ? new FlowAnswer.Answered(run, detached(exchange),
                        exchange.getMessage().getHeaders(), outputs(flow, exchange))
                : new FlowAnswer.Failed(run, failure, StepFailure.step(exchange), outputs(flow, exchange));
    }

    private static FlowAnswer.Run run(CamelFlow flow, Exchange exchange, long nanos) {
        return new FlowAnswer.Run(exchange.getExchangeId(), flow.revision(), Duration.ofNanos(nanos));
    }

    /** The body as callers can take it: streams from their beginning, Camel's own objects as text. */
    private static @Nullable Object detached(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        return switch (body) {
            case null -> null;
            case StreamCache stream -> {
                stream.reset();
                yield stream instanceof InputStream ? stream : text(exchange, stream);
            }
            case CharSequence _,byte[] _,InputStream _,Number _,Boolean _,Map<?, ?> _,Collection<?> _ -> body;
            default -> text(exchange, body);
        };
    }

    private static Object text(Exchange exchange, Object body) {
        String text = exchange.getContext().getTypeConverter().tryConvertTo(String.class, exchange, body);
        return text == null ? body : text;
    }

    private static Map<String, Object> outputs(CamelFlow flow, Exchange exchange) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        for (String name : flow.bundle().outputs()) {
            Object value = exchange.getProperty(name);
            if (value == null) {
                value = exchange.getVariable(name);
            }
            if (value != null) {
                outputs.put(name, value);
            }
        }
        return outputs;
    }
}
