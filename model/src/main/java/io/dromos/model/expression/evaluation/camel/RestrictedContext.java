package io.dromos.model.expression.evaluation.camel;

import io.dromos.model.expression.camel.ReadingOnly;
import io.dromos.model.expression.evaluation.ExampleData;
import java.util.Map;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NoSuchLanguageException;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.DefaultClassResolver;
import org.apache.camel.spi.ClassResolver;
import org.apache.camel.spi.Language;
import org.apache.camel.spi.LanguageResolver;
import org.apache.camel.support.DefaultExchange;
import org.jspecify.annotations.Nullable;

/**
 * A Camel context that is built and never started, and knows only what a message needs: no beans, no components, few
 * classes, neither environment nor system properties. Any thread may use it.
 */
final class RestrictedContext {

    /** Simple, and what its paths and functions are made of. */
    private static final Set<String> LANGUAGES = Set.of("simple", "bean", "constant", "header", "exchangeProperty",
            "variable", "tokenize", "file");
    private static final Set<String> CLASSES = Set.of("String", "Integer", "Long", "Double", "Float", "Boolean",
            "Number", "Object", "java.lang.String", "java.lang.Integer", "java.lang.Long", "java.lang.Double",
            "java.lang.Float", "java.lang.Boolean", "java.lang.Number", "java.lang.Object", "java.util.Map",
            "java.util.List", "java.util.Date", "java.math.BigDecimal", "java.math.BigInteger", "byte[]", "int",
            "long", "double", "boolean");
    private static final String CAMELS_OWN = "org.apache.camel.";

    private final DefaultCamelContext context;

    /**
     * Takes 0.2 s.
     *
     * @param inner
     *            languages inside of Simple's functions, by name
     */
    RestrictedContext(Map<String, Language> inner) {
        context = new DefaultCamelContext(false);
        context.disableJMX();
        context.getCamelContextExtension().addContextPlugin(ClassResolver.class, new FewClasses(context));
        if (context.getPropertiesComponent() instanceof PropertiesComponent properties) {
            properties.setSystemPropertiesMode(PropertiesComponent.SYSTEM_PROPERTIES_MODE_NEVER);
            properties.setEnvironmentVariableMode(PropertiesComponent.ENVIRONMENT_VARIABLES_MODE_NEVER);
            properties.setAutoDiscoverPropertiesSources(false);
        }
        context.build();
        ReadingOnly.keepFromResources(context);
        LanguageResolver own = context.getCamelContextExtension().getContextPlugin(LanguageResolver.class);
        context.getCamelContextExtension().addContextPlugin(LanguageResolver.class,
                (name, asking) -> resolve(inner, own, name, asking));
    }

    private static Language resolve(Map<String, Language> inner, LanguageResolver own, String name,
            CamelContext asking) {
        Language known = inner.get(name);
        if (known != null) {
            return known;
        }
        if (LANGUAGES.contains(name)) {
            return own.resolveLanguage(name, asking);
        }
        throw new NoSuchLanguageException(name);
    }

    /** A new exchange with the example's message. */
    Exchange exchange(ExampleData data, Object body) {
        Exchange exchange = new DefaultExchange(context);
        exchange.getMessage().setBody(body);
        data.headers().forEach(exchange.getMessage()::setHeader);
        data.exchangeProperties().forEach(exchange::setProperty);
        data.variables().forEach(exchange::setVariable);
        return exchange;
    }

    Language simple() {
        return context.resolveLanguage("simple");
    }

    /** Classes of data, and Camel's own that make up its languages. */
    private static final class FewClasses extends DefaultClassResolver {

        FewClasses(CamelContext context) {
            super(context);
        }

        @Override
        protected @Nullable Class<?> loadClass(String name, ClassLoader loader) {
            return CLASSES.contains(name) || name.startsWith(CAMELS_OWN) ? super.loadClass(name, loader) : null;
        }
    }
}
