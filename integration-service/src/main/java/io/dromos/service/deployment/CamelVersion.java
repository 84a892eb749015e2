package io.dromos.service.deployment;

import org.apache.camel.CamelContext;

/** The version of Camel on board, as its jar says. */
public final class CamelVersion {

    public static final String TEXT = String.valueOf(CamelContext.class.getPackage().getImplementationVersion());

    private CamelVersion() {
    }
}
