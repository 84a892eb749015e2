package io.dromos.service.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.dromos.service.ServiceSettings;
import io.dromos.service.runtime.restriction.Restrictions;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.springframework.stereotype.Component;

/** Which components, languages and data formats this service has, found on its class path. Any thread may use it. */
@Component
public final class OnBoard {

    private static final String SERVICES = "META-INF/services/org/apache/camel/";

    /**
     * One thing that flows can name.
     *
     * @param allowed
     *            whether flows may use it with the present settings
     */
    public record Item(String name, boolean allowed) {}

    /** Camel's own descriptions of what is on board. */
    public static final class Catalog {

        private final byte[] zip;

        Catalog(byte[] zip) {
            this.zip = zip;
        }

        public String sha256() {
            return OnBoard.sha256(zip);
        }

        public byte[] zip() {
            return zip.clone();
        }
    }

    private final CamelCatalog camel = new DefaultCamelCatalog(true);
    private final Restrictions restrictions;

    OnBoard(ServiceSettings settings) {
        this.restrictions = new Restrictions(settings.allow(), settings.data());
    }

    public List<Item> components() {
        return items("component", camel.findComponentNames(), restrictions::allowsComponent);
    }

    public List<Item> languages() {
        return items("language", camel.findLanguageNames(), restrictions::allowsLanguage).stream()
                .map(item -> item.name().equals("bean") ? new Item("method", item.allowed()) : item).toList();
    }

    public List<Item> dataFormats() {
        return items("dataformat", camel.findDataFormatNames(), _ -> true);
    }

    private static List<Item> items(String kind, List<String> names, Function<String, Boolean> allowed) {
        return names.stream().filter(name -> isThere(kind, name)).map(name -> new Item(name, allowed.apply(name)))
                .toList();
    }

    private static boolean isThere(String kind, String name) {
        return OnBoard.class.getClassLoader().getResource(SERVICES + kind + "/" + name) != null;
    }

    /** Made on demand: a client asks once for each version of Camel. */
    public Catalog catalog() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "components", components().stream().map(Item::name).toList(), camel::componentJSonSchema);
            add(zip, "languages", languages().stream().map(Item::name).toList(),
                    name -> camel.languageJSonSchema(name.equals("method") ? "bean" : name));
            add(zip, "dataformats", dataFormats().stream().map(Item::name).toList(), camel::dataFormatJSonSchema);
            add(zip, "models", camel.findModelNames().stream().sorted().toList(), camel::modelJSonSchema);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Catalog(bytes.toByteArray());
    }

    private static void add(ZipOutputStream zip, String folder, List<String> names,
            Function<String, String> description) throws IOException {
        for (String name : names) {
            String json = description.apply(name);
            if (json != null) {
                ZipEntry entry = new ZipEntry("catalog/" + folder + "/" + name + ".json");
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(json.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
