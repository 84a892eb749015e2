package io.dromos.model.catalog.camel;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSearch;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.DataFormatEntry;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.EipEntry.Role;
import io.dromos.model.catalog.LanguageEntry;
import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The catalog of the Camel version that ships. It reads only what is asked for, and keeps it. Any thread may use it.
 */
public final class BundledCatalog implements Catalog {

    private static final BundledCatalog SHARED = new BundledCatalog();
    private static final Map<String, String> LANGUAGE_FILES = Map.of("method", "bean");

    private final CatalogFiles files = new CatalogFiles();
    private final Map<String, Optional<EipEntry>> definitions = new ConcurrentHashMap<>();
    private final Map<String, Optional<ComponentEntry>> components = new ConcurrentHashMap<>();
    private final Map<String, Optional<LanguageEntry>> languages = new ConcurrentHashMap<>();
    private final Map<String, Optional<DataFormatEntry>> dataFormats = new ConcurrentHashMap<>();
    private final Map<CatalogKind, List<CatalogSummary>> lists = new ConcurrentHashMap<>();

    private BundledCatalog() {
    }

    /** Holds the schema; made when the first EIP is asked for. */
    private static final class Schema {
        static final SchemaIndex INDEX = new SchemaIndex(SHARED.files.schema(), SHARED.files.mapper());
        static final Map<String, String> LANGUAGES = alternatives(SchemaIndex.LANGUAGES);
        static final Map<String, String> DATA_FORMATS = alternatives("DataFormatsDefinition");

        private static Map<String, String> alternatives(String reference) {
            Map<String, String> found = new TreeMap<>();
            collect(INDEX.definition(reference).orElseThrow(), found);
            return found;
        }

        private static void collect(JsonNode schema, Map<String, String> found) {
            found.putAll(SchemaIndex.references(schema.path("properties")));
            for (String choice : List.of("oneOf", "anyOf")) {
                schema.path(choice).forEach(branch -> collect(branch, found));
            }
        }
    }

    /** The one that all share; opening it costs nothing. */
    public static BundledCatalog shared() {
        return SHARED;
    }

    @Override
    public String version() {
        return files.description("components", "direct")
                .map(file -> file.path("component").path("version").asString(""))
                .orElse("");
    }

    @Override
    public Optional<EipEntry> eip(String kind) {
        return Schema.INDEX.reference(kind).flatMap(reference -> definition(kind, reference));
    }

    @Override
    public Optional<EipEntry> definition(String reference) {
        return Schema.INDEX.reference(reference).map(Optional::of).orElse(Optional.of(reference))
                .flatMap(known -> definition(modelName(known), known));
    }

    @Override
    public Optional<ComponentEntry> component(String scheme) {
        return components.computeIfAbsent(scheme,
                name -> files.description("components", name).map(file -> ComponentReader.read(name, file)));
    }

    @Override
    public Optional<LanguageEntry> language(String name) {
        return languages.computeIfAbsent(name, this::readLanguage);
    }

    @Override
    public Optional<DataFormatEntry> dataFormat(String name) {
        return dataFormats.computeIfAbsent(name, this::readDataFormat);
    }

    @Override
    public Set<String> stepKinds() {
        return Schema.INDEX.steps();
    }

    @Override
    public Set<String> topLevelKinds() {
        return Schema.INDEX.topLevel();
    }

    @Override
    public Set<String> languageKeys() {
        return Schema.LANGUAGES.keySet();
    }

    @Override
    public List<CatalogSummary> list(CatalogKind kind) {
        return lists.computeIfAbsent(kind, this::readList);
    }

    @Override
    public List<CatalogSummary> search(String text) {
        List<CatalogSummary> all = new ArrayList<>(list(CatalogKind.EIP));
        all.addAll(list(CatalogKind.COMPONENT));
        return CatalogSearch.rank(all, text);
    }

    private List<CatalogSummary> readList(CatalogKind kind) {
        Stream<CatalogSummary> found = switch (kind) {
            case EIP -> Stream.concat(stepKinds().stream(), topLevelKinds().stream()).flatMap(k -> eip(k).stream())
                    .map(EipEntry::summary);
            case COMPONENT -> files.names("components").stream()
                    .flatMap(name -> Headers.read(files, kind, "components", name).stream());
            case LANGUAGE -> languageKeys().stream().flatMap(key -> language(key).stream()).map(LanguageEntry::summary);
            case DATA_FORMAT -> Schema.DATA_FORMATS.keySet().stream().flatMap(key -> dataFormat(key).stream())
                    .map(DataFormatEntry::summary);
            case KAMELET -> Stream.empty();
        };
        return found.sorted(Comparator.comparing(CatalogSummary::title, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private Optional<EipEntry> definition(String kind, String reference) {
        Optional<EipEntry> cached = definitions.get(kind + "/" + reference);
        if (cached != null) {
            return cached;
        }
        Optional<EipEntry> read = Schema.INDEX.definition(reference)
                .map(schema -> DefinitionReader.read(kind, reference, role(kind), schema, model(kind, reference)));
        definitions.put(kind + "/" + reference, read);
        return read;
    }

    private Role role(String kind) {
        if (topLevelKinds().contains(kind)) {
            return Role.TOP_LEVEL;
        }
        return stepKinds().contains(kind) ? Role.STEP : Role.PART;
    }

    /** The catalog's file of a definition: named as the key, or as the class. */
    private JsonNode model(String kind, String reference) {
        return Stream.of(kind, modelName(reference)).distinct()
                .flatMap(name -> files.description("models", name).stream())
                .filter(file -> file.path("model").path("javaType").asString("").endsWith("." + reference)).findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String modelName(String reference) {
        String name = reference.replaceFirst("(Definition|DataFormat|Expression)$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private Optional<LanguageEntry> readLanguage(String name) {
        String key = name.equals("bean") ? "method" : name;
        String reference = Schema.LANGUAGES.get(key);
        Optional<JsonNode> file = files.description("languages", LANGUAGE_FILES.getOrDefault(key, key));
        if (reference == null) {
            return file.map(known -> new LanguageEntry(
                    Headers.summary(CatalogKind.LANGUAGE, key, known.path("language")), List.of(), functions(known)));
        }
        return definition(key, reference).map(entry -> {
            CatalogSummary own = entry.summary();
            CatalogSummary summary = file
                    .map(known -> Headers.summary(CatalogKind.LANGUAGE, key, known.path("language")))
                    .orElse(new CatalogSummary(CatalogKind.LANGUAGE, key, own.title(), own.description(), own.labels(),
                            own.deprecated()));
            return new LanguageEntry(summary, entry.options(), file.map(BundledCatalog::functions).orElse(List.of()));
        });
    }

    private static List<FunctionEntry> functions(JsonNode file) {
        List<FunctionEntry> functions = new ArrayList<>();
        file.path("functions").properties().forEach(function -> {
            JsonNode value = function.getValue();
            functions.add(new FunctionEntry(function.getKey(), value.path("displayName").asString(function.getKey()),
                    value.path("description").asString(""), value.path("javaType").asString(""),
                    value.path("ognl").asBoolean(false), value.path("deprecated").asBoolean(false)));
        });
        return functions;
    }

    private Optional<DataFormatEntry> readDataFormat(String name) {
        String key = Schema.DATA_FORMATS.containsKey(name)
                ? name
                : files.description("dataformats", name)
                        .map(file -> file.path("dataformat").path("modelName").asString("")).orElse("");
        String reference = Schema.DATA_FORMATS.get(key);
        if (reference == null) {
            return Optional.empty();
        }
        return definition(key, reference).map(entry -> {
            CatalogSummary own = entry.summary();
            return new DataFormatEntry(new CatalogSummary(CatalogKind.DATA_FORMAT, key, own.title(), own.description(),
                    own.labels(), own.deprecated()), entry.options());
        });
    }
}
