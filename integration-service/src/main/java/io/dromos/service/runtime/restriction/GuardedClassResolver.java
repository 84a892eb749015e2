package io.dromos.service.runtime.restriction;

import org.apache.camel.CamelContext;
import org.apache.camel.impl.engine.DefaultClassResolver;
import org.jspecify.annotations.Nullable;

/** Finds classes that the flow brings itself, and of all others those that flows may name. */
final class GuardedClassResolver extends DefaultClassResolver {

    private final Restrictions restrictions;
    private final ClassLoader own;

    GuardedClassResolver(CamelContext context, Restrictions restrictions, ClassLoader own) {
        super(context);
        this.restrictions = restrictions;
        this.own = own;
    }

    @Override
    protected @Nullable Class<?> loadClass(String name, ClassLoader loader) {
        Class<?> found = super.loadClass(name, loader);
        if (found == null || found.isPrimitive()) {
            return found;
        }
        Class<?> element = found;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (element.isPrimitive() || own.equals(element.getClassLoader())
                || restrictions.allowsClass(element.getName())) {
            return found;
        }
        throw NotAllowedException.type(element.getName());
    }
}
