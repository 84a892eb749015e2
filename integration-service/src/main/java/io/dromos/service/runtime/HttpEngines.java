package io.dromos.service.runtime;

import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;

/** HTTP for flows: makes the engine behind Camel's platform-http component of one instance. */
public interface HttpEngines {

    PlatformHttpEngine engine(String flowCode, long revision);
}
