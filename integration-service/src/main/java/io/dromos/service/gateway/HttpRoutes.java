package io.dromos.service.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import io.dromos.service.runtime.HttpEngines;
import io.dromos.service.runtime.RunningFlows;
import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which flow listens at which path of the HTTP entry. Two flows cannot listen at the same place; two revisions of one
 * flow can, while one takes over from the other: the active one answers. Any thread may use it.
 */
@Component
public final class HttpRoutes implements HttpEngines {

    /** Paths of the service itself. */
    static final List<String> RESERVED = List.of("/services/", "/health");

    private final List<HttpConsumer> consumers = new CopyOnWriteArrayList<>();
    private final ObjectProvider<RunningFlows> flows;

    HttpRoutes(ObjectProvider<RunningFlows> flows) {
        this.flows = flows;
    }

    @Override
    public PlatformHttpEngine engine(String flowCode, long revision) {
        return (endpoint, processor) -> new HttpConsumer(endpoint, processor, this, flowCode, revision);
    }

    synchronized void add(HttpConsumer consumer) {
        for (String reserved : RESERVED) {
            if ((consumer.path().path() + "/").startsWith(reserved) || consumer.path().path().equals(reserved)) {
                throw new IllegalArgumentException("the path " + consumer.path().path() + " is the service's own");
            }
        }
        for (HttpConsumer other : consumers) {
            if (!other.flowCode().equals(consumer.flowCode()) && other.path().clashes(consumer.path())) {
                throw new IllegalArgumentException("flow " + other.flowCode() + " listens at "
                        + consumer.path().path() + " already");
            }
        }
        consumers.add(consumer);
    }

    void remove(HttpConsumer consumer) {
        consumers.remove(consumer);
    }

    /** All that listen at the path, whatever the method: the nearest first. */
    List<HttpConsumer> at(String path) {
        return consumers.stream().filter(consumer -> consumer.path().matches(path))
                .sorted(Comparator.<HttpConsumer>comparingInt(consumer -> consumer.path().weight()).reversed()
                        .thenComparing(consumer -> !isActive(consumer))
                        .thenComparing(Comparator.comparingLong(HttpConsumer::revision).reversed()))
                .toList();
    }

    Optional<HttpConsumer> find(String path, String method) {
        return at(path).stream().filter(consumer -> consumer.path().takes(method)).findFirst();
    }

    private boolean isActive(HttpConsumer consumer) {
        return flows.getObject().running(consumer.flowCode())
                .filter(flow -> flow.revision() == consumer.revision()).isPresent();
    }
}
