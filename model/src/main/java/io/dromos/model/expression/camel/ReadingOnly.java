package io.dromos.model.expression.camel;

import java.util.List;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Injector;
import org.apache.camel.spi.Resource;
import org.apache.camel.spi.ResourceLoader;
import org.apache.camel.impl.engine.DefaultResourceLoader;

/**
 * Keeps a context to the text that its parsers read: some of them make the beans that it names by class, and read the
 * files and addresses that it names as resources.
 */
public final class ReadingOnly {

    private ReadingOnly() {
    }

    /** From now on this context, which is built, makes no bean and reads nothing: enough to parse. */
    static void keep(DefaultCamelContext context) {
        context.setInjector(new NoBeans(context.getInjector()));
        keepFromResources(context);
    }

    /** From now on this context, which is built, reads nothing. */
    public static void keepFromResources(DefaultCamelContext context) {
        context.getCamelContextExtension().addContextPlugin(ResourceLoader.class, new NoResources());
    }

    /** Instead of what lies beyond the text, which a checker neither makes nor reads. */
    static final class BeyondTheText extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BeyondTheText() {
            super("files, addresses and beans are not looked up here");
        }

        /** Whether a parser stopped for this reason: it has nothing against the text itself. */
        static boolean in(Throwable thrown) {
            return thrown instanceof BeyondTheText || thrown.getCause() != null && in(thrown.getCause());
        }
    }

    /** Makes what the languages themselves are made of, and nothing that a text names. */
    private record NoBeans(Injector own) implements Injector {

        private static final List<String> LANGUAGES = List.of("org.apache.camel.language.",
                "org.apache.camel.component.bean.");

        @Override
        public <T> T newInstance(Class<T> type) {
            return allowed(type).newInstance(type);
        }

        @Override
        public <T> T newInstance(Class<T> type, String factoryMethod) {
            throw new BeyondTheText();
        }

        @Override
        public <T> T newInstance(Class<T> type, Class<?> factoryClass, String factoryMethod) {
            throw new BeyondTheText();
        }

        @Override
        public <T> T newInstance(Class<T> type, boolean postProcess) {
            return allowed(type).newInstance(type, postProcess);
        }

        @Override
        public boolean supportsAutoWiring() {
            return false;
        }

        private Injector allowed(Class<?> type) {
            if (LANGUAGES.stream().noneMatch(type.getName()::startsWith)) {
                throw new BeyondTheText();
            }
            return own;
        }
    }

    /** Reads nothing. */
    private static final class NoResources extends DefaultResourceLoader {

        @Override
        public Resource resolveResource(String address) {
            throw new BeyondTheText();
        }
    }
}
