package io.dromos.model.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Types of the Java platform, and those of Camel that are on board. They are looked up and never initialized: none of
 * their code runs. Any thread.
 */
public final class PlatformTypes {

    private static final int MOST = 1000;
    private static final int LONGEST = 200;

    /** Camel's own interface is one package in one library. */
    private static final Pattern CAMEL_INTERFACE = Pattern.compile("org\\.apache\\.camel\\.\\p{Lu}.*");

    /** What people mean most often. */
    private static final List<String> COMMON = List.of("java.lang.String", "java.lang.Integer", "java.lang.Long",
            "java.lang.Boolean", "java.lang.Double", "java.lang.Object", "java.util.List", "java.util.Map",
            "java.util.Set", "java.util.Date", "java.util.ArrayList", "java.util.HashMap", "java.util.LinkedHashMap",
            "java.util.Collection", "java.util.Iterator", "java.io.InputStream", "java.io.File", "java.io.Reader",
            "java.math.BigDecimal", "java.math.BigInteger", "java.time.Instant", "java.time.LocalDate",
            "java.time.LocalDateTime", "java.nio.ByteBuffer", "java.util.UUID", "java.net.URI", "java.lang.Exception",
            "java.lang.RuntimeException", "java.lang.IllegalArgumentException", "java.lang.IllegalStateException",
            "java.io.IOException", "java.net.ConnectException");

    private static final Map<String, Optional<Class<?>>> KNOWN = new ConcurrentHashMap<>();

    private PlatformTypes() {
    }

    /** Whether the name can only be one of the platform's or of Camel's own interface. */
    public static boolean claims(String name) {
        return name.startsWith("java.") || CAMEL_INTERFACE.matcher(name).matches();
    }

    public static boolean exists(String name) {
        return claims(name) && find(name).isPresent();
    }

    /** A type of the platform or of Camel; of Camel's, more may be there when the flow runs. */
    public static Optional<Class<?>> find(String name) {
        if (!(name.startsWith("java.") || name.startsWith("org.apache.camel.")) || name.length() > LONGEST) {
            return Optional.empty();
        }
        if (KNOWN.size() > MOST) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(name, PlatformTypes::load);
    }

    /** Whether the type has such a constant; for types of others that is not known, so it may. */
    public static boolean field(String type, String field) {
        if (!claims(type)) {
            return true;
        }
        try {
            return find(type).stream().flatMap(found -> Arrays.stream(found.getFields()))
                    .anyMatch(one -> one.getName().equalsIgnoreCase(field));
        } catch (LinkageError _) {
            return false;
        }
    }

    public static List<String> near(String name) {
        return NearestNames.of(name, COMMON);
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, PlatformTypes.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError _) {
            return Optional.empty();
        }
    }
}
