package io.dromos.service.runtime.restriction;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.engine.DefaultResourceLoader;
import org.apache.camel.spi.Resource;

/** Loads resources from the flow's class path and its own folder. */
final class GuardedResourceLoader extends DefaultResourceLoader {

    private final Restrictions restrictions;

    GuardedResourceLoader(CamelContext context, Restrictions restrictions) {
        super(context);
        this.restrictions = restrictions;
    }

    @Override
    public Resource resolveResource(String uri) {
        int colon = uri.indexOf(':');
        String scheme = colon > 0 ? uri.substring(0, colon) : "classpath";
        restrictions.checkResource(scheme, uri);
        if (scheme.equals("file")) {
            return super.resolveResource("file:" + restrictions.file(uri.substring(colon + 1).replaceFirst("^//", "")));
        }
        return super.resolveResource(uri);
    }
}
