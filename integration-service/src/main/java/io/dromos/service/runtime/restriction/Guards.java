package io.dromos.service.runtime.restriction;

import org.apache.camel.CamelContext;
import org.apache.camel.ExtendedCamelContext;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.spi.ComponentResolver;
import org.apache.camel.spi.DataFormatResolver;
import org.apache.camel.spi.FactoryFinderResolver;
import org.apache.camel.spi.LanguageResolver;
import org.apache.camel.spi.ResourceLoader;
import org.apache.camel.support.PluginHelper;

/** Puts the restrictions of a flow into its Camel context, where everything a flow names is resolved. Stateless. */
public final class Guards {

    private static final int NEVER = 0;

    private Guards() {
    }

    /** Must be called before the context is built further and before routes are loaded. */
    public static void install(CamelContext context, Restrictions restrictions, ClassLoader own) {
        ExtendedCamelContext extension = context.getCamelContextExtension();
        context.setClassResolver(new GuardedClassResolver(context, restrictions, own));
        extension.addContextPlugin(FactoryFinderResolver.class, UnguardedFactories.of(context));
        ComponentResolver components = PluginHelper.getComponentResolver(extension);
        extension.addContextPlugin(ComponentResolver.class, new GuardedComponents(restrictions, components));
        GuardedGroovy groovy = new GuardedGroovy(restrictions, own);
        LanguageResolver languages = PluginHelper.getLanguageResolver(extension);
        extension.addContextPlugin(LanguageResolver.class, new GuardedLanguages(restrictions, languages, groovy));
        DataFormatResolver formats = PluginHelper.getDataFormatResolver(extension);
        extension.addContextPlugin(DataFormatResolver.class, new GuardedDataFormats(restrictions, formats, own));
        extension.addContextPlugin(ResourceLoader.class, new GuardedResourceLoader(context, restrictions));
        if (!restrictions.allow().scripts()) {
            ScriptGuard.install();
            context.getRegistry().bind("dromosGroovyShells", groovy);
        }
    }

    /** Keeps the process's environment and system properties out of placeholders. */
    public static void install(PropertiesComponent properties, Restrictions restrictions) {
        if (!restrictions.allow().environment()) {
            properties.setSystemPropertiesMode(NEVER);
            properties.setEnvironmentVariableMode(NEVER);
            properties.setPropertiesFunctionResolver(new GuardedProperties(restrictions));
        }
    }
}
