package io.dromos.icons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which icons there are, and which one stands for an EIP or a component. A drawing is read when it is first asked for.
 *
 * <p>
 * Any thread may use it.
 */
public final class IconIndex {

    /** Side of the square that every icon is drawn on. */
    public static final int GRID = 24;
    /** Width of a line, in units of the grid. */
    public static final double LINE = 1.75;
    /** The icon of whatever has none of its own. */
    public static final String GENERIC = "generic";

    private static final String GENERIC_ENDPOINT = "to";
    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]*)\"([^>]*)/>");
    /** Beginnings of schemes that are no component themselves. */
    private static final Map<String, String> FAMILIES = Map.of("aws", "cloud", "aws2", "cloud", "azure", "cloud",
            "google",
            "cloud", "kubernetes", "cloud", "langchain4j", "ai", "debezium", "database", "hazelcast", "database",
            "hwcloud", "cloud", "huaweicloud", "cloud");
    private static final IconIndex SHARED = new IconIndex();

    private final Map<String, IconRow> rows = new LinkedHashMap<>();
    private final Map<String, String> byEip = new HashMap<>();
    private final Map<String, String> byComponent = new HashMap<>();
    private final Map<String, IconDrawing> drawings = new ConcurrentHashMap<>();

    private record Rows(List<IconRow> icons) {}

    private IconIndex() {
        JsonMapper mapper = JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
        for (IconRow row : mapper.readValue(read("index.json"), Rows.class).icons()) {
            rows.put(row.name(), row);
            row.eipNames().forEach(eip -> byEip.put(eip, row.name()));
            row.componentSchemes().forEach(scheme -> byComponent.put(scheme, row.name()));
        }
    }

    /** The one index of this program. */
    public static IconIndex icons() {
        return SHARED;
    }

    public Set<String> names() {
        return Set.copyOf(rows.keySet());
    }

    public Optional<IconDrawing> find(String name) {
        return Optional.ofNullable(rows.get(name)).map(row -> drawings.computeIfAbsent(name, key -> draw(row)));
    }

    /** The icon of that name, else the generic one. */
    public IconDrawing icon(String name) {
        return find(name).or(() -> find(GENERIC)).orElseThrow();
    }

    /** The icon of an EIP by Camel's name ({@code setBody}); of any other element the generic one. */
    public IconDrawing ofEip(String eip) {
        return icon(byEip.getOrDefault(eip, GENERIC));
    }

    /**
     * The icon of a component by its scheme ({@code kafka}). An unknown scheme takes the icon of the longest known one
     * that it continues ({@code aws2-s3-something} is a cloud), else the plain endpoint.
     */
    public IconDrawing ofComponent(String scheme) {
        String known = scheme.toLowerCase(Locale.ROOT);
        @Nullable
        String name = byComponent.get(known);
        while (name == null && known.lastIndexOf('-') > 0) {
            known = known.substring(0, known.lastIndexOf('-'));
            name = byComponent.getOrDefault(known, FAMILIES.get(known));
        }
        return icon(name == null ? GENERIC_ENDPOINT : name);
    }

    private static IconDrawing draw(IconRow row) {
        List<IconPath> paths = new ArrayList<>();
        Matcher matcher = PATH.matcher(read(row.file()));
        while (matcher.find()) {
            paths.add(new IconPath(matcher.group(1), matcher.group(2).contains("fill=\"currentColor\"")));
        }
        return new IconDrawing(row.name(), row.title(), row.tone(), paths);
    }

    private static String read(String file) {
        try (InputStream in = IconIndex.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The icon " + file + " is missing from this program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
