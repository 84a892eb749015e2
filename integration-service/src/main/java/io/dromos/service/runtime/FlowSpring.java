package io.dromos.service.runtime;

import java.sql.Driver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;

import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.runtime.restriction.MemoryDatabase;
import io.dromos.service.runtime.restriction.Restrictions;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.ClassUtils;

/**
 * The Spring application context of one instance of a flow. It has no parent and knows neither the environment nor the
 * system properties of the process, only the flow's property sets. Rows {@code datasource.NAME.url}, {@code .username},
 * {@code .password} and {@code .driver} become a data source with that name.
 */
final class FlowSpring {

    private static final String DATA_SOURCE = "datasource.";

    private FlowSpring() {
    }

    static GenericApplicationContext create(FlowBundle bundle, String name, ClassLoader loader,
            Restrictions restrictions) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName(name);
        context.setClassLoader(loader);
        Map<String, Object> rows = new LinkedHashMap<>(texts(bundle));
        context.setEnvironment(new StandardEnvironment() {

            @Override
            protected void customizePropertySources(MutablePropertySources sources) {
                sources.addLast(new MapPropertySource("flow", rows));
            }

            // Spring offers both as beans, too.
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return Map.of();
            }

            @Override
            public Map<String, Object> getSystemProperties() {
                return Map.of();
            }
        });
        registerDataSources(context, texts(bundle), loader, restrictions);
        context.refresh();
        return context;
    }

    /** The rows as Camel's properties: the last row of a name wins. */
    static Properties properties(FlowBundle bundle) {
        Properties properties = new Properties();
        texts(bundle).forEach(properties::setProperty);
        return properties;
    }

    private static Map<String, String> texts(FlowBundle bundle) {
        Map<String, String> texts = new LinkedHashMap<>();
        bundle.properties().forEach(row -> texts.put(row.name(), row.value()));
        return texts;
    }

    private static void registerDataSources(GenericApplicationContext context, Map<String, String> rows,
            ClassLoader loader, Restrictions restrictions) {
        rows.forEach((key, url) -> {
            if (key.startsWith(DATA_SOURCE) && key.endsWith(".url")) {
                String prefix = key.substring(0, key.length() - "url".length());
                String name = prefix.substring(DATA_SOURCE.length(), prefix.length() - 1);
                context.registerBean(name, DataSource.class, () -> restrictions.isEmbeddedDatabase(url)
                        ? MemoryDatabase.open(url)
                        : dataSource(rows, prefix, loader));
            }
        });
    }

    private static SimpleDriverDataSource dataSource(Map<String, String> rows, String prefix, ClassLoader loader) {
        SimpleDriverDataSource source = new SimpleDriverDataSource();
        String url = rows.getOrDefault(prefix + "url", "");
        String driver = rows.getOrDefault(prefix + "driver",
                url.startsWith("jdbc:postgresql:") ? "org.postgresql.Driver" : "org.h2.Driver");
        source.setDriverClass(
                ClassUtils.resolveClassName(driver, loader).asSubclass(Driver.class));
        source.setUrl(url);
        source.setUsername(rows.getOrDefault(prefix + "username", ""));
        source.setPassword(rows.getOrDefault(prefix + "password", ""));
        return source;
    }
}
