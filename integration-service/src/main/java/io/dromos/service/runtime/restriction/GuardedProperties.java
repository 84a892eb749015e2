package io.dromos.service.runtime.restriction;

import org.apache.camel.component.properties.DefaultPropertiesFunctionResolver;
import org.apache.camel.spi.PropertiesFunction;
import org.jspecify.annotations.Nullable;

/**
 * Functions in placeholders, such as {@code {{env:NAME}}}: those that read the environment refuse when they are used.
 */
final class GuardedProperties extends DefaultPropertiesFunctionResolver {

    private final Restrictions restrictions;

    GuardedProperties(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public @Nullable PropertiesFunction resolvePropertiesFunction(String name) {
        PropertiesFunction function = super.resolvePropertiesFunction(name);
        if (function != null) {
            restrictions.checkPropertyFunction(name);
        }
        return function;
    }
}
