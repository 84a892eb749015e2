package io.dromos.model.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.junit.jupiter.api.Test;

class WebActionTest {

    private static final WebAction ACTION = new WebAction("post", "http://shop.example/orders/${exchangeProperty.id}",
            Map.of("full", "true"), new TreeMap<>(Map.of("X-Who", "it's \"me\"", "Accept", "application/json")),
            "{\"id\": \"${exchangeProperty.id}\"}\nsecond line");

    @Test
    void makesTheRequestAndHandsTheAnswerBack() throws Exception {
        Exchange answered = call(new FakeWeb("done"));

        assertThat(answered.getMessage().getBody(String.class)).isEqualTo(
                "POST //shop.example/orders/7 full=true it's \"me\" application/json {\"id\": \"7\"}\nsecond line");
        assertThat(answered.getProperty("status")).isEqualTo(201);
        assertThat(answered.getProperty("error")).isNull();
    }

    @Test
    void aRequestWithoutAnAnswerSaysWhy() throws Exception {
        Exchange answered = call(new FakeWeb("broken"));

        assertThat(answered.getException()).isNull();
        assertThat(answered.getProperty("error")).isEqualTo("no route to host");
    }

    private static Exchange call(FakeWeb web) throws Exception {
        CamelContext camel = new DefaultCamelContext();
        try {
            camel.addComponent("http", web);
            PluginHelper.getRoutesLoader(camel)
                    .loadRoutes(ResourceHelper.fromString("action.camel.yaml", ACTION.source("action")));
            camel.start();
            return camel.createProducerTemplate().send("direct:start", exchange -> exchange.setProperty("id", 7));
        } finally {
            camel.stop();
        }
    }

    /** Answers with what it was asked, or not at all. */
    private static final class FakeWeb extends DefaultComponent {

        private final String mode;

        FakeWeb(String mode) {
            this.mode = mode;
        }

        @Override
        protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
            assertThat(parameters.remove("throwExceptionOnFailure")).isEqualTo("false");
            return new FakeEndpoint(uri, this, remaining, mode);
        }
    }

    private static final class FakeEndpoint extends DefaultEndpoint {

        private final String remaining;
        private final String mode;

        FakeEndpoint(String uri, DefaultComponent component, String remaining, String mode) {
            super(uri, component);
            this.remaining = remaining;
            this.mode = mode;
        }

        @Override
        public Producer createProducer() {
            return new DefaultProducer(this) {
                @Override
                public void process(Exchange exchange) {
                    if (mode.equals("broken")) {
                        throw new IllegalStateException("no route to host");
                    }
                    var message = exchange.getMessage();
                    message.setBody(String.join(" ", message.getHeader("CamelHttpMethod", String.class),
                            "//" + remaining.replaceFirst("^/+", ""),
                            message.getHeader("CamelHttpQuery", String.class),
                            message.getHeader("X-Who", String.class), message.getHeader("Accept", String.class),
                            message.getBody(String.class)));
                    message.setHeader("CamelHttpResponseCode", 201);
                }
            };
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            throw new UnsupportedOperationException("nobody reads from it");
        }
    }
}
