package io.dromos.service.gateway;

import org.springframework.integration.annotation.Gateway;
import org.springframework.integration.annotation.MessagingGateway;

/** The way into flows, for all callers: Spring Integration's gateway. Any thread may call it; it waits for the end. */
@MessagingGateway
public interface FlowGateway {

    /** Where calls go in. */
    String CALLS = "flowCalls";

    @Gateway(requestChannel = CALLS)
    FlowAnswer call(FlowCall call);
}
