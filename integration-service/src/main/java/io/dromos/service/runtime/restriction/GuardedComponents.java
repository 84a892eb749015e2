package io.dromos.service.runtime.restriction;

import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.Endpoint;
import org.apache.camel.component.bean.BeanComponent;
import org.apache.camel.component.beanclass.ClassComponent;
import org.apache.camel.component.xslt.XsltComponent;
import org.apache.camel.spi.ComponentResolver;

/**
 * Resolves the components that flows may use; those whose options lead out of bounds are looked at as they are made.
 */
record GuardedComponents(Restrictions restrictions, ComponentResolver camel) implements ComponentResolver {

    @Override
    public Component resolveComponent(String name, CamelContext context) throws Exception {
        if (!restrictions.allowsComponent(name)) {
            throw NotAllowedException.component(name);
        }
        return switch (name) {
            case "file" -> new GuardedFileComponent(context, restrictions);
            case "bean" -> new GuardedBean(restrictions);
            case "class" -> new GuardedClass(restrictions);
            case "xslt" -> new GuardedXslt(restrictions);
            default -> camel.resolveComponent(name, context);
        };
    }

    private static final class GuardedBean extends BeanComponent {

        private final Restrictions restrictions;

        GuardedBean(Restrictions restrictions) {
            this.restrictions = restrictions;
        }

        @Override
        protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
                throws Exception {
            restrictions.checkMethod(String.valueOf(parameters.get("method")));
            return super.createEndpoint(uri, remaining, parameters);
        }
    }

    private static final class GuardedClass extends ClassComponent {

        private final Restrictions restrictions;

        GuardedClass(Restrictions restrictions) {
            this.restrictions = restrictions;
        }

        @Override
        protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
                throws Exception {
            restrictions.checkMethod(String.valueOf(parameters.get("method")));
            return super.createEndpoint(uri, remaining, parameters);
        }
    }

    /** The option {@code output=file} writes wherever a header says. */
    private static final class GuardedXslt extends XsltComponent {

        private final Restrictions restrictions;

        GuardedXslt(Restrictions restrictions) {
            this.restrictions = restrictions;
        }

        @Override
        protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters)
                throws Exception {
            if ("file".equalsIgnoreCase(String.valueOf(parameters.get("output")))) {
                throw NotAllowedException.file("output=file", restrictions.ownFolder().toString());
            }
            return super.createEndpoint(uri, remaining, parameters);
        }
    }
}
