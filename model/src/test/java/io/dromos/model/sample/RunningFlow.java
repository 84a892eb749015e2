package io.dromos.model.sample;

import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.camel.component.platform.http.PlatformHttpEndpoint;
import org.apache.camel.component.platform.http.spi.PlatformHttpConsumer;
import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultExchange;
import org.apache.camel.support.PluginHelper;

/**
 * One flow of a workspace in a Camel context of its own, with its class path and properties, as the service runs it.
 */
final class RunningFlow implements AutoCloseable {

    private final CamelContext camel = new DefaultCamelContext();
    private final List<Processor> httpEntries = new ArrayList<>();

    RunningFlow(Workspace workspace, WorkspaceFlow flow, String environment) throws Exception {
        Path assets = workspace.file("flows/" + flow.code() + ".assets/");
        camel.setApplicationContextClassLoader(
                new URLClassLoader(new URL[]{assets.toUri().toURL()}, getClass().getClassLoader()));
        Properties properties = new Properties();
        workspace.propertySources(flow, environment).resolve(environment)
                .forEach((name, property) -> properties.setProperty(name, property.value().shown()));
        camel.getPropertiesComponent().setInitialProperties(properties);
        camel.getComponent("platform-http", PlatformHttpComponent.class).setEngine(engine());
        PluginHelper.getRoutesLoader(camel).loadRoutes(
                PluginHelper.getResourceLoader(camel).resolveResource("file:" + workspace.file(flow.path())));
        camel.start();
    }

    private PlatformHttpEngine engine() {
        return (endpoint, processor) -> {
            httpEntries.add(processor);
            return new Entry(endpoint, processor);
        };
    }

    private static final class Entry extends DefaultConsumer implements PlatformHttpConsumer {

        Entry(PlatformHttpEndpoint endpoint, Processor processor) {
            super(endpoint, processor);
        }

        @Override
        public PlatformHttpEndpoint getEndpoint() {
            return (PlatformHttpEndpoint) super.getEndpoint();
        }
    }

    CamelContext camel() {
        return camel;
    }

    Exchange call(String body, Map<String, String> inputs) {
        return camel.createProducerTemplate().send("direct:start", exchange -> {
            exchange.getMessage().setBody(body);
            inputs.forEach(exchange::setProperty);
        });
    }

    Exchange http(Map<String, String> headers) throws Exception {
        Exchange exchange = new DefaultExchange(camel);
        headers.forEach(exchange.getMessage()::setHeader);
        httpEntries.getFirst().process(exchange);
        return exchange;
    }

    @Override
    public void close() {
        camel.stop();
    }
}
