package io.dromos.service.gateway;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where a flow listens: a path with {@code {parameters}}, compared segment by segment, so that {@code /orders} never
 * answers for {@code /orders2}. Immutable.
 *
 * @param prefix
 *            whether deeper paths match too
 * @param methods
 *            in capitals; empty: all
 */
record HttpPath(String path, boolean prefix, Set<String> methods) {

    static HttpPath of(@Nullable String path, boolean prefix, @Nullable String methods) {
        String clean = path == null || path.isEmpty() ? "/" : path.startsWith("/") ? path : "/" + path;
        Set<String> all = methods == null || methods.isBlank()
                ? Set.of()
                : Arrays.stream(methods.split(",")).map(method -> method.strip().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return new HttpPath(clean, prefix, all);
    }

    boolean takes(String method) {
        return methods.isEmpty() || methods.contains(method);
    }

    boolean clashes(HttpPath other) {
        return path.replaceAll("\\{[^}]*}", "{}").equals(other.path.replaceAll("\\{[^}]*}", "{}"))
                && (methods.isEmpty() || other.methods.isEmpty()
                        || methods.stream().anyMatch(other.methods::contains));
    }

    boolean matches(String asked) {
        List<String> mine = segments(path);
        List<String> theirs = segments(asked);
        if (theirs.size() < mine.size() || (theirs.size() > mine.size() && !prefix)) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!isParameter(mine.get(i)) && !mine.get(i).equals(theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    Map<String, String> parameters(String asked) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> mine = segments(path);
        List<String> theirs = segments(asked);
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            if (isParameter(mine.get(i))) {
                values.put(mine.get(i).substring(1, mine.get(i).length() - 1), theirs.get(i));
            }
        }
        return values;
    }

    /** More fixed segments are nearer; an exact path is nearer than a prefix. */
    int weight() {
        int fixed = (int) segments(path).stream().filter(segment -> !isParameter(segment)).count();
        return 4 * segments(path).size() + 2 * fixed + (prefix ? 0 : 1);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
    }
}
