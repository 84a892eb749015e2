package io.dromos.service.gateway;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.annotation.IntegrationComponentScan;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;

/** Spring Integration in front of Camel: a gateway, a channel, and the activator behind it. */
@Configuration(proxyBeanMethods = false)
@EnableIntegration
@IntegrationComponentScan
class GatewayConfiguration {

    /** Handles a call on the thread of its caller. */
    @Bean(FlowGateway.CALLS)
    DirectChannel flowCalls() {
        return new DirectChannel();
    }
}
