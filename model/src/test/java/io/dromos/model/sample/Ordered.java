package io.dromos.model.sample;

import java.util.concurrent.CountDownLatch;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeCompletedEvent;
import org.apache.camel.support.EventNotifierSupport;

/** Counts the articles that came out of the queue. */
final class Ordered extends EventNotifierSupport {

    private final CountDownLatch latch;

    Ordered(CountDownLatch latch) {
        this.latch = latch;
    }

    @Override
    public void notify(CamelEvent event) {
        if (event instanceof ExchangeCompletedEvent completed
                && "order-more".equals(completed.getExchange().getFromRouteId())) {
            latch.countDown();
        }
    }
}
