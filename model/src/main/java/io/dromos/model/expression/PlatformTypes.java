package io.dromos.model.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Types of the Java platform. They are looked up and never initialized: none of their code runs. Any thread. */
public final class PlatformTypes {

    private static final int MOST = 1000;

    /** What people mean most often. */
    private static final List<String> COMMON = List.of("java.lang.String", "java.lang.Integer", "java.lang.Long",
            "java.lang.Boolean", "java.lang.Double", "java.lang.Object", "java.util.List", "java.util.Map",
            "java.util.Set", "java.util.Date", "java.util.ArrayList", "java.util.HashMap", "java.util.LinkedHashMap",
            "java.util.Collection", "java.util.Iterator", "java.io.InputStream", "java.io.File", "java.io.Reader",
            "java.math.BigDecimal", "java.math.BigInteger", "java.time.Instant", "java.time.LocalDate",
            "java.time.LocalDateTime", "java.nio.ByteBuffer", "java.util.UUID", "java.net.URI");

    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private PlatformTypes() {
    }

    /** Whether the name can only be one of the platform's. */
    public static boolean claims(String name) {
        return name.startsWith("java.");
    }

    public static boolean exists(String name) {
        if (!claims(name) || name.length() > 200) {
            return false;
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
            return exists(type) && Arrays.stream(Class.forName(type, false, ClassLoader.getPlatformClassLoader())
                    .getFields()).anyMatch(one -> one.getName().equalsIgnoreCase(field));
        } catch (ClassNotFoundException | LinkageError _) {
            return false;
        }
    }

    public static List<String> near(String name) {
        return NearestNames.of(name, COMMON);
    }

    private static boolean load(String name) {
        try {
            Class.forName(name, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError _) {
            return false;
        }
    }
}
