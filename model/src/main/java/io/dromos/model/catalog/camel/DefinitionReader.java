package io.dromos.model.catalog.camel;

import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.CatalogSummary;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.EipEntry.Role;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionKind;
import io.dromos.model.catalog.OptionTrait;
import io.dromos.model.catalog.OptionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Makes an entry from a definition of the YAML schema, which says what the loader takes, and the model's catalog file,
 * which says what it means. One is used for one definition.
 */
final class DefinitionReader {

    /** What a plain text sets where the schema does not say it: from the constructors of Camel's model. */
    private static final Map<String, String> SHORTHANDS = Map.ofEntries(Map.entry("BeanDefinition", "ref"),
            Map.entry("InterceptFromDefinition", "uri"), Map.entry("RollbackDefinition", "message"),
            Map.entry("RoutingSlipDefinition", "expression"), Map.entry("SamplingDefinition", "samplePeriod"),
            Map.entry("SetExchangePatternDefinition", "pattern"), Map.entry("ValueDefinition", "value"),
            Map.entry("AvroDataFormat", "instanceClassName"), Map.entry("CsvDataFormat", "delimiter"),
            Map.entry("ASN1DataFormat", "usingIterator"), Map.entry("ParquetAvroDataFormat", "unmarshalType"),
            Map.entry("ProtobufDataFormat", "instanceClass"), Map.entry("SwiftMtDataFormat", "writeInJson"),
            Map.entry("ThriftDataFormat", "instanceClass"), Map.entry("MethodCallExpression", "ref"));

    /** Keys that the loader takes and the schema leaves out. */
    private static final Map<String, Set<String>> UNNAMED = Map.of("CircuitBreakerDefinition",
            Set.of("inheritErrorHandler"), "FailoverLoadBalancerDefinition", Set.of("inheritErrorHandler"),
            "MethodCallExpression", Set.of("expression"), "TokenizerExpression", Set.of("expression"));

    private final Map<String, JsonNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private boolean text;
    private boolean inlineLanguages;

    /** The entry of a definition; {@code model} is a missing node where the catalog has no file of it. */
    static EipEntry read(String kind, String reference, Role role, JsonNode schema, JsonNode model) {
        return new DefinitionReader().entry(kind, reference, role, schema, model);
    }

    private EipEntry entry(String kind, String reference, Role role, JsonNode schema, JsonNode model) {
        collect(schema, true);
        UNNAMED.getOrDefault(reference, Set.of())
                .forEach(name -> properties.putIfAbsent(name, MissingNode.getInstance()));
        List<OptionEntry> options = new ArrayList<>();
        properties.forEach((name, property) -> option(reference, name, property, model).ifPresent(options::add));
        options.sort(Comparator.comparingInt(DefinitionReader::rank));
        return new EipEntry(summary(kind, schema, model), options, role, shorthand(reference), inlineLanguages);
    }

    private Optional<OptionEntry> option(String reference, String name, JsonNode property, JsonNode model) {
        JsonNode meant = model.path("properties").path(name);
        if (property.isMissingNode()) {
            return Optional.of(hidden(OptionReader.schemaOption(name, property, meant, false)));
        }
        boolean alternative = property.isEmpty();
        if (alternative && !(name.equals("expression") && inlineLanguages)) {
            return Optional.empty(); // a language that is written without "expression"
        }
        if (name.equals("expression") && inlineLanguages) {
            return Optional.of(expression(property, meant, reference));
        }
        return Optional.of(OptionReader.schemaOption(name, property, meant, required.contains(name)));
    }

    private static OptionEntry expression(JsonNode property, JsonNode meant, String reference) {
        boolean needed = !reference.equals("ExpressionSubElementDefinition");
        OptionEntry read = OptionReader.schemaOption("expression", property, meant, needed);
        return new OptionEntry(read.name(), read.title(), read.description(), OptionType.EXPRESSION, read.javaType(),
                read.defaultValue(), read.enumeration(), new OptionEntry.Place(OptionKind.EXPRESSION, read.group(),
                        SchemaIndex.LANGUAGES, "", read.place().order()),
                read.traits());
    }

    private static OptionEntry hidden(OptionEntry option) {
        return new OptionEntry(option.name(), option.title(), option.description(), option.type(), option.javaType(),
                option.defaultValue(), option.enumeration(), option.place(), Set.of(OptionTrait.HIDDEN));
    }

    private static int rank(OptionEntry option) {
        return option.type() == OptionType.STEPS ? Integer.MAX_VALUE : option.place().order();
    }

    private String shorthand(String reference) {
        if (!text) {
            return "";
        }
        String known = SHORTHANDS.get(reference);
        return known != null ? known : required.stream().findFirst().orElse("");
    }

    private void collect(JsonNode schema, boolean own) {
        if (own) {
            schema.path("required").forEach(name -> required.add(name.asString("")));
        }
        schema.path("properties").properties().forEach(property -> properties.merge(property.getKey(),
                property.getValue(), (old, found) -> old.isEmpty() ? found : old));
        for (String choice : List.of("oneOf", "anyOf")) {
            for (JsonNode branch : schema.path(choice)) {
                text |= branch.path("type").asString("").equals("string");
                inlineLanguages |= SchemaIndex.reference(branch).equals(SchemaIndex.LANGUAGES);
                collect(branch, false);
            }
        }
    }

    private static CatalogSummary summary(String kind, JsonNode schema, JsonNode model) {
        JsonNode head = model.path("model");
        String title = schema.path("title").asString(head.path("title").asString(title(kind)));
        String description = schema.path("description").asString(head.path("description").asString(""));
        boolean deprecated = schema.path("deprecated").asBoolean(head.path("deprecated").asBoolean(false));
        return new CatalogSummary(CatalogKind.EIP, kind, title, description, Headers.labels(head), deprecated);
    }

    /** {@code maximumRedeliveries} becomes "Maximum Redeliveries". */
    static String title(String name) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (title.isEmpty()) {
                title.append(Character.toUpperCase(c));
            } else {
                title.append(Character.isUpperCase(c) ? " " : "").append(c);
            }
        }
        return title.toString();
    }
}
