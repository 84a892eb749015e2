package io.dromos.service.runtime.restriction;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.engine.DefaultClassResolver;
import org.apache.camel.impl.engine.DefaultFactoryFinderResolver;
import org.apache.camel.spi.ClassResolver;
import org.apache.camel.spi.FactoryFinder;
import org.apache.camel.spi.FactoryFinderResolver;

/** Camel finds the parts of its engine by files of its jars, not by names in flows: no guard stands there. */
record UnguardedFactories(ClassResolver classes, FactoryFinderResolver camel) implements FactoryFinderResolver {

    static UnguardedFactories of(CamelContext context) {
        return new UnguardedFactories(new DefaultClassResolver(context), new DefaultFactoryFinderResolver());
    }

    @Override
    public FactoryFinder resolveFactoryFinder(ClassResolver guarded, String path) {
        return camel.resolveFactoryFinder(classes, path);
    }

    @Override
    public FactoryFinder resolveBootstrapFactoryFinder(ClassResolver guarded, String path) {
        return camel.resolveBootstrapFactoryFinder(classes, path);
    }
}
