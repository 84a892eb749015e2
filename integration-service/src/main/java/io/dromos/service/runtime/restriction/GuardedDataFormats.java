package io.dromos.service.runtime.restriction;

import org.apache.camel.CamelContext;
import org.apache.camel.component.snakeyaml.SnakeYAMLDataFormat;
import org.apache.camel.spi.DataFormat;
import org.apache.camel.spi.DataFormatResolver;

/** Resolves data formats; YAML, whose documents can name classes, sees only those that flows may name. */
record GuardedDataFormats(Restrictions restrictions, DataFormatResolver camel,
        ClassLoader own) implements DataFormatResolver {

    @Override
    public DataFormat createDataFormat(String name, CamelContext context) {
        DataFormat format = camel.createDataFormat(name, context);
        if (format instanceof SnakeYAMLDataFormat yaml) {
            yaml.setClassLoader(new NamedClasses(restrictions, own));
        }
        return format;
    }

    /** Shows the flow's own classes, and of all others those that flows may name. */
    private static final class NamedClasses extends ClassLoader {

        static {
            registerAsParallelCapable();
        }

        private final Restrictions restrictions;
        private final ClassLoader own;

        NamedClasses(Restrictions restrictions, ClassLoader own) {
            super(own);
            this.restrictions = restrictions;
            this.own = own;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> found = super.loadClass(name, resolve);
            if (restrictions.allowsClass(name) || own.equals(found.getClassLoader())) {
                return found;
            }
            throw NotAllowedException.type(name);
        }
    }
}
