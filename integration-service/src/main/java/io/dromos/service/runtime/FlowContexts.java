package io.dromos.service.runtime;

import java.nio.charset.StandardCharsets;

import io.dromos.service.ServiceSettings;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.observe.FlowLog;
import io.dromos.service.observe.FlowMeter;
import io.dromos.service.observe.LogHub;
import io.dromos.service.runtime.restriction.Guards;
import io.dromos.service.runtime.restriction.Restrictions;
import org.apache.camel.component.platform.http.PlatformHttpConstants;
import org.apache.camel.component.platform.http.spi.PlatformHttpEngine;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.spring.SpringCamelContext;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Builds the contexts of one instance of a flow: class loader, Spring context, Camel context with its guards, and the
 * routes in it, not yet started. Any thread may use it.
 */
@Component
final class FlowContexts {

    private final ServiceSettings settings;
    private final FlowFolders folders;
    private final HttpEngines http;
    private final LogHub hub;

    FlowContexts(ServiceSettings settings, FlowFolders folders, HttpEngines http, LogHub hub) {
        this.settings = settings;
        this.folders = folders;
        this.http = http;
        this.hub = hub;
    }

    /** Everything that one instance consists of. */
    record Parts(FlowClassLoader loader, GenericApplicationContext spring, SpringCamelContext camel,
            Restrictions restrictions, FlowMeter meter) {}

    Restrictions restrictions(String flowCode) {
        return new Restrictions(settings.allow(), folders.own(flowCode));
    }

    /** Leaves by the first thing that goes wrong, with everything closed again. */
    Parts build(FlowBundle bundle, long revision) throws Exception {
        String name = bundle.code() + "@" + revision;
        FlowClassLoader loader = FlowClassLoader.over(name, folders.classPath(bundle));
        GenericApplicationContext spring = null;
        SpringCamelContext camel = null;
        try {
            Restrictions restrictions = restrictions(bundle.code());
            spring = FlowSpring.create(bundle, name, loader, restrictions);
            camel = new SpringCamelContext(spring);
            FlowMeter meter = new FlowMeter();
            configure(camel, name, loader, restrictions);
            placeholders(camel, bundle, restrictions);
            watch(camel, meter, new FlowLog(hub, bundle.code(), revision));
            camel.getRegistry().bind(PlatformHttpConstants.PLATFORM_HTTP_ENGINE_NAME, PlatformHttpEngine.class,
                    http.engine(bundle.code(), revision));
            camel.build();
            load(camel, bundle);
            return new Parts(loader, spring, camel, restrictions, meter);
        } catch (Exception | LinkageError failure) {
            if (camel != null) {
                camel.stop();
            }
            if (spring != null) {
                spring.close();
            }
            loader.close();
            throw failure;
        }
    }

    private static void configure(SpringCamelContext camel, String name, ClassLoader loader,
            Restrictions restrictions) {
        camel.getCamelContextExtension().setName(name);
        camel.setApplicationContextClassLoader(loader);
        camel.disableJMX();
        camel.setUseMDCLogging(true);
        camel.setSourceLocationEnabled(true);
        camel.setLoadTypeConverters(false);
        camel.setLoadHealthChecks(false);
        camel.setAutoStartup(false);
        camel.getShutdownStrategy().setShutdownNowOnTimeout(true);
        Guards.install(camel, restrictions, loader);
    }

    private static void placeholders(SpringCamelContext camel, FlowBundle bundle, Restrictions restrictions) {
        PropertiesComponent properties = new PropertiesComponent();
        properties.setCamelContext(camel);
        properties.setInitialProperties(FlowSpring.properties(bundle));
        properties.setAutoDiscoverPropertiesSources(false);
        Guards.install(properties, restrictions);
        camel.setPropertiesComponent(properties);
    }

    private static void watch(SpringCamelContext camel, FlowMeter meter, FlowLog log) {
        camel.addRoutePolicyFactory((_, _, _) -> new RouteWatch(meter, log));
        camel.getCamelContextExtension().addInterceptStrategy(new StepWatch(meter, log));
    }

    private static void load(SpringCamelContext camel, FlowBundle bundle) throws Exception {
        byte[] source = bundle.source().getBytes(StandardCharsets.UTF_8);
        PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromBytes(bundle.file(), source));
    }
}
