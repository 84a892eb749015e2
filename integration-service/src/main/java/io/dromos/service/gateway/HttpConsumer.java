package io.dromos.service.gateway;

import org.apache.camel.Processor;
import org.apache.camel.Suspendable;
import org.apache.camel.SuspendableService;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.spi.PlatformHttpConsumer;
import org.apache.camel.support.DefaultConsumer;

/** A route of a flow that listens at the HTTP entry. */
final class HttpConsumer extends DefaultConsumer implements PlatformHttpConsumer, Suspendable, SuspendableService {

    private final HttpRoutes routes;
    private final HttpPath path;
    private final String flowCode;
    private final long revision;

    HttpConsumer(PlatformHttpEndpoint endpoint, Processor processor, HttpRoutes routes, String flowCode,
            long revision) {
        super(endpoint, processor);
        this.routes = routes;
        this.path = HttpPath.of(endpoint.getPath(), endpoint.isMatchOnUriPrefix(), endpoint.getHttpMethodRestrict());
        this.flowCode = flowCode;
        this.revision = revision;
    }

    @Override
    public PlatformHttpEndpoint getEndpoint() {
        return (PlatformHttpEndpoint) super.getEndpoint();
    }

    HttpPath path() {
        return path;
    }

    String flowCode() {
        return flowCode;
    }

    long revision() {
        return revision;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        routes.add(this);
    }

    @Override
    protected void doStop() throws Exception {
        routes.remove(this);
        super.doStop();
    }
}
