package io.dromos.service.runtime.restriction;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.engine.DefaultResourceLoader;
import org.apache.camel.impl.engine.DefaultResourceResolvers;
import org.apache.camel.spi.Resource;

/** Loads resources from the flow's class path and its own folder. */
final class GuardedResourceLoader extends DefaultResourceLoader {

    private final Restrictions restrictions;
    private final DefaultResourceResolvers.ClasspathResolver classPath = new DefaultResourceResolvers.ClasspathResolver();

    GuardedResourceLoader(CamelContext context, Restrictions restrictions) {
        super(context);
        this.restrictions = restrictions;
        this.classPath.setCamelContext(context);
    }

    @Override
    public Resource resolveResource(String uri) {
        int colon = uri.indexOf(':');
        String scheme = colon > 0 ? uri.substring(0, colon) : "classpath";
        restrictions.checkResource(scheme, uri);
        if (scheme.equals("file")) {
            return super.resolveResource("file:" + restrictions.file(uri.substring(colon + 1).replaceFirst("^//", "")));
        }
        if (scheme.equals("classpath")) {
            // Camel would look its own resolver up by name, and flows may not name classes of Camel's engine.
            return classPath.resolve(colon > 0 ? uri : "classpath:" + uri);
        }
        return super.resolveResource(uri);
    }
}
