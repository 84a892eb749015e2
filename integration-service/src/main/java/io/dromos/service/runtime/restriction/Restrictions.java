package io.dromos.service.runtime.restriction;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.dromos.service.ServiceSettings;

/**
 * What one flow may reach, as allow-lists: what is not named is refused. The same answers serve the check before a flow
 * starts and the guards while it runs.
 *
 * <p>
 * This keeps honest flows within their bounds. It does not hold against a hostile jar in a flow; for that the whole
 * service has to be confined by its system.
 *
 * <p>
 * Immutable; any thread may use it.
 *
 * @param ownFolder
 *            where the flow's files live; relative paths start there
 */
public record Restrictions(ServiceSettings.Allow allow, Path ownFolder) {

    private static final Set<String> COMPONENTS = Set.of("bean", "browse", "class", "cron", "dataset", "dataset-test",
            "direct", "file", "http", "https", "kafka", "language", "log", "mock", "platform-http", "quartz", "ref",
            "rest", "rest-api", "scheduler", "seda", "sql", "stub", "timer", "validator", "xslt");

    private static final Set<String> LANGUAGES = Set.of("bean", "constant", "exchangeProperty", "file", "groovy",
            "header", "jq", "jsonpath", "method", "ref", "simple", "tokenize", "variable", "xpath", "xtokenize");

    private static final Set<String> RESOURCES = Set.of("classpath", "ref", "bean", "base64", "gzip", "mem");

    /** Simple's functions that read the environment or the system properties. */
    private static final Pattern ENVIRONMENT_FUNCTION = Pattern
            .compile("\\$(?:simple)?\\{\\s*(?:env|sysenv|sys)\\s*[.:\\[][^}]*}?");

    /** Ways from a value in Simple, or in the name of a method, to its class and from there to everything. */
    private static final Pattern REFLECTION = Pattern.compile("(?:^|[.?=]|\\{\\{)\\s*(?:getClass|getDeclaringClass)\\b"
            + "|(?<!headers?|exchangeProperty|variables?)[.?]\\s*class\\s*(?=[.?}(\\[]|$)|\\b(?:getClassLoader|classLoader|getModule)\\b"
            + "|\\b(?:getApplicationContextClassLoader|applicationContextClassLoader)\\b"
            // From here on a JSON text says of which class it is.
            + "|\\w*DefaultTyping\\w*");

    /** Ways from an exchange to the engine that runs it; what it tells about itself is harmless. */
    private static final Pattern ENGINE = Pattern.compile("\\$(?:simple)?\\{\\s*camelContext\\s*[.?\\[]"
            + "(?!\\s*\\??\\.?(?:name|version|status|uptime|uptimeMillis|managementName)\\s*})"
            + "|\\bexchange\\s*\\??\\.\\s*(?:getContext|context)\\b|[.?]\\s*(?:getCamelContext|camelContext)\\b"
            + "|\\b(?:getApplicationContext|applicationContext)\\b");

    /** jq's own way to the environment. */
    private static final Pattern ENVIRONMENT_IN_JQ = Pattern
            .compile("\\$ENV\\b|(?<![\\w.$\"@])env(?=\\s*(?:\\.|\\||\\[|$))");

    public boolean allowsComponent(String name) {
        return COMPONENTS.contains(name) || allow.components().contains(name);
    }

    public boolean allowsLanguage(String name) {
        return LANGUAGES.contains(name);
    }

    public boolean allowsClass(String name) {
        if (name.startsWith("org.apache.camel.component.exec.")) {
            return allowsComponent("exec");
        }
        return AllowedClasses.allows(name) || allow.classes().stream().anyMatch(
                allowed -> allowed.endsWith(".") ? name.startsWith(allowed) : name.equals(allowed));
    }

    /**
     * The file that a path in a flow means.
     *
     * @throws NotAllowedException
     *             when it lies outside the flow's own folder and those that are allowed
     */
    public Path file(String path) {
        try {
            Path meant = ownFolder.resolve(path).normalize();
            if (meant.startsWith(ownFolder) || allow.files().stream()
                    .anyMatch(folder -> meant.startsWith(folder.toAbsolutePath().normalize()))) {
                return meant;
            }
        } catch (InvalidPathException notEvenAPath) {
            throw NotAllowedException.file(path, ownFolder.toString());
        }
        throw NotAllowedException.file(path, ownFolder.toString());
    }

    /** Whether a database runs in this process and is kept within bounds here. Spring trims the address too. */
    public boolean isEmbeddedDatabase(String address) {
        return address.trim().toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")
                && allow.databases().stream().noneMatch(address.trim()::startsWith);
    }

    /** Refuses a resource that is neither on the flow's class path nor in one of its folders. */
    public void checkResource(String scheme, String uri) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        if (!lower.equals("file") && !RESOURCES.contains(lower) && !allow.resources().contains(lower)) {
            throw NotAllowedException.resource(uri, lower);
        }
    }

    /** Refuses a line of a source that reads the environment in the Simple language. */
    public void checkEnvironment(String text) {
        checkEnvironment(ENVIRONMENT_FUNCTION, text);
    }

    /** Refuses a text in the Simple language that reads the environment, or leads to classes or the engine. */
    public void checkSimple(String text) {
        checkEnvironment(text);
        if (text.contains("{")) {
            checkMethod(text);
            refuse(ENGINE, text);
        }
    }

    /** Refuses the name of a method, or a chain of them, that leads to classes. */
    public void checkMethod(String text) {
        refuse(REFLECTION, text);
    }

    private void refuse(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!allow.scripts() && matcher.find()) {
            throw NotAllowedException.script(matcher.group().replaceFirst("^[.?=\\s]+", ""));
        }
    }

    public void checkJq(String text) {
        checkEnvironment(ENVIRONMENT_IN_JQ, text);
    }

    private void checkEnvironment(Pattern pattern, String text) {
        if (allow.environment()) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            throw NotAllowedException.environment(matcher.group());
        }
    }

    /** Refuses {@code {{env:NAME}}} and its like. */
    public void checkPropertyFunction(String name) {
        boolean harmless = name.equals("bean") || name.equals("boolean");
        if (!harmless && !allow.environment()) {
            throw NotAllowedException.environment("{{" + name + ":…}}");
        }
    }
}
