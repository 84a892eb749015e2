package io.dromos.service.runtime.restriction;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.engine.DefaultResourceLoader;
import org.apache.camel.impl.engine.DefaultResourceResolvers;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.ResourceSupport;

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
            return new FileResource(restrictions.file(decoded(uri.substring(colon + 1).replaceFirst("^//", ""))));
        }
        if (scheme.equals("classpath")) {
            // Camel would look its own resolver up by name, and flows may not name classes of Camel's engine.
            return classPath.resolve(colon > 0 ? uri : "classpath:" + uri);
        }
        return super.resolveResource(uri);
    }

    /** As Camel does: a path in an address may be escaped. What is checked is what is opened. */
    private static String decoded(String path) {
        try {
            return path.contains("%") ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8) : path;
        } catch (IllegalArgumentException notEscaped) {
            return path;
        }
    }

    private static final class FileResource extends ResourceSupport {

        private final Path file;

        FileResource(Path file) {
            super("file", file.toString());
            this.file = file;
        }

        @Override
        public boolean exists() {
            return Files.exists(file);
        }

        @Override
        public URI getURI() {
            return file.toUri();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
