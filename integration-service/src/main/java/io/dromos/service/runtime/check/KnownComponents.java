package io.dromos.service.runtime.check;

import java.util.HashSet;
import java.util.Set;

import org.apache.camel.catalog.DefaultCamelCatalog;

/** The names of all components that Camel has, on board or not. Read when first asked for. */
final class KnownComponents {

    private static final Set<String> NAMES = new HashSet<>(new DefaultCamelCatalog().findComponentNames());

    private KnownComponents() {
    }

    static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
