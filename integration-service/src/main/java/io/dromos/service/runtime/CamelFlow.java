package io.dromos.service.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.deployment.FlowInstance;
import io.dromos.service.deployment.FlowRefusedException;
import io.dromos.service.observe.FlowMeter;
import io.dromos.service.runtime.check.Failures;
import org.apache.camel.Endpoint;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.Route;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spring.SpringCamelContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One instance of a flow in contexts of its own.
 *
 * <p>
 * One thread at a time may start and stop it; any thread may call it while it runs.
 */
public final class CamelFlow implements FlowInstance {

    /** Exchange property that names who called. */
    public static final String INITIATOR = "DromosInitiator";
    /** Exchange property that has every step told to the log. */
    public static final String TRACE = "DromosTrace";

    private static final Logger LOG = LoggerFactory.getLogger(CamelFlow.class);

    /** Consumers that would do the same work twice, or fight over it, when two revisions run beside each other. */
    private static final Set<String> EXCLUSIVE = Set.of("cron", "file", "quartz", "scheduler", "sql", "timer");

    private final FlowBundle bundle;
    private final long revision;
    private final FlowContexts.Parts parts;
    private final List<Finding> findings;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ProducerTemplate calls;

    CamelFlow(FlowBundle bundle, long revision, FlowContexts.Parts parts, List<Finding> findings) {
        this.bundle = bundle;
        this.revision = revision;
        this.parts = parts;
        this.findings = List.copyOf(findings);
        this.calls = parts.camel().createProducerTemplate();
    }

    @Override
    public String flowCode() {
        return bundle.code();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    public FlowBundle bundle() {
        return bundle;
    }

    public FlowMeter meter() {
        return parts.meter();
    }

    public SpringCamelContext camel() {
        return parts.camel();
    }

    /** Sends exchanges to the flow. */
    public ProducerTemplate calls() {
        return calls;
    }

    /** The endpoint that a call enters by, when a route starts there. */
    public Optional<Endpoint> entry(String name) {
        Endpoint endpoint = parts.camel().hasEndpoint("direct://" + name);
        return parts.camel().getRoutes().stream().map(Route::getEndpoint).filter(from -> from.equals(endpoint))
                .findFirst();
    }

    /** Builds all routes, so that what is wrong with them comes out, and starts no consumer. */
    void probe() throws FlowRefusedException {
        inFlow(() -> parts.camel().start());
    }

    @Override
    public void start(boolean besideAnother) throws FlowRefusedException {
        inFlow(() -> {
            parts.camel().start();
            calls.start();
            startRoutes(route -> !besideAnother || !isExclusive(route));
        });
    }

    @Override
    public void startExclusive() throws FlowRefusedException {
        inFlow(() -> startRoutes(CamelFlow::isExclusive));
    }

    private void startRoutes(Predicate<Route> which) {
        Map<String, RouteDefinition> definitions = parts.camel().getRouteDefinitions().stream()
                .collect(Collectors.toMap(RouteDefinition::getRouteId, each -> each, (first, _) -> first));
        for (Route route : RouteOrder.of(parts.camel())) {
            RouteDefinition definition = definitions.get(route.getId());
            if (which.test(route) && (definition == null || !"false".equals(definition.getAutoStartup()))) {
                startRoute(route.getId());
            }
        }
    }

    /** Camel's controller does not say which route it was. */
    private void startRoute(String routeId) {
        try {
            parts.camel().getRouteController().startRoute(routeId);
        } catch (FailedToStartRouteException saysItself) {
            throw saysItself;
        } catch (Exception failure) {
            throw new FailedToStartRouteException(routeId, String.valueOf(failure.getMessage()), failure);
        }
    }

    private static boolean isExclusive(Route route) {
        String uri = route.getEndpoint().getEndpointUri();
        return EXCLUSIVE.contains(uri.substring(0, Math.max(0, uri.indexOf(':'))));
    }

    @Override
    public void stopExclusive() {
        for (Route route : parts.camel().getRoutes()) {
            if (isExclusive(route)) {
                try {
                    parts.camel().getRouteController().stopRoute(route.getId(), 20, TimeUnit.SECONDS);
                } catch (Exception failure) {
                    LOG.warn("Route {} of {} did not stop: {}", route.getId(), bundle.code(), failure.getMessage());
                }
            }
        }
    }

    @Override
    public void suspend() {
        parts.camel().suspend();
    }

    @Override
    public void resume() {
        parts.camel().resume();
    }

    @Override
    public void stop(Duration drain) {
        if (!stopped.compareAndSet(false, true)) {
            return;
        }
        parts.camel().getShutdownStrategy().setTimeUnit(TimeUnit.MILLISECONDS);
        parts.camel().getShutdownStrategy().setTimeout(Math.max(100, drain.toMillis()));
        calls.stop();
        parts.camel().stop();
        parts.spring().close();
        try {
            parts.loader().close();
        } catch (IOException failure) {
            LOG.warn("The class path of {} could not be closed: {}", bundle.code(), failure.getMessage());
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** Libraries look for classes by the thread's loader; what goes wrong becomes findings with places. */
    private void inFlow(Work work) throws FlowRefusedException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(parts.loader());
        try {
            work.run();
        } catch (Exception | LinkageError failure) {
            throw new FlowRefusedException(new Failures(parts.camel(), bundle).findings(failure));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
