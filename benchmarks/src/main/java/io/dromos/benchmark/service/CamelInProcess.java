package io.dromos.benchmark.service;

import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** A flow in a plain Camel context of this process. Any thread. */
record CamelInProcess(DefaultCamelContext camel, ProducerTemplate calls) implements AutoCloseable {

    static CamelInProcess start(String flow) throws Exception {
        DefaultCamelContext camel = new DefaultCamelContext();
        camel.disableJMX();
        PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromString("flow.yaml", flow));
        camel.start();
        return new CamelInProcess(camel, camel.createProducerTemplate());
    }

    void call() {
        if (!"hello".equals(calls.requestBody("direct:start", "hello"))) {
            throw new IllegalStateException("another answer");
        }
    }

    @Override
    public void close() {
        calls.stop();
        camel.stop();
    }
}
