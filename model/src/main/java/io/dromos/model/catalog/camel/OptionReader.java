package io.dromos.model.catalog.camel;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionKind;
import io.dromos.model.catalog.OptionTrait;
import io.dromos.model.catalog.OptionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Options as Camel's catalog describes them, and as its YAML schema does. */
final class OptionReader {

    private static final Set<String> ADVANCED_BY_NATURE = Set.of("disabled", "note");

    private OptionReader() {
    }

    /** From a catalog file: of a component, data format, language or API method. */
    static OptionEntry catalogOption(String name, JsonNode option, OptionKind kind) {
        OptionType type = type(option.path("type").asString(""));
        boolean many = option.path("multiValue").asBoolean(false);
        Set<OptionTrait> traits = traits(option);
        if (many) {
            traits.add(OptionTrait.MULTI_VALUE);
        }
        String prefix = option.path(many ? "prefix" : "optionalPrefix").asString("");
        return new OptionEntry(name, option.path("displayName").asString(name), option.path("description").asString(""),
                type, option.path("javaType").asString(""), option.path("defaultValue").asString(""),
                texts(option.path("enum")),
                new OptionEntry.Place(kind, option.path("group").asString("common").strip(), "", prefix,
                        option.path("index").asInt(0)),
                traits);
    }

    /** From the YAML schema, with what the model's catalog file knows beyond it (missing: an empty node). */
    static OptionEntry schemaOption(String name, JsonNode schema, JsonNode model, boolean required) {
        Set<OptionTrait> traits = traits(model);
        if (required) {
            traits.add(OptionTrait.REQUIRED);
        } else {
            traits.remove(OptionTrait.REQUIRED);
        }
        if (schema.path("deprecated").asBoolean(false)) {
            traits.add(OptionTrait.DEPRECATED);
        }
        OptionType type = type(schema, model);
        return new OptionEntry(name,
                first(schema.path("title"), model.path("displayName"), DefinitionReader.title(name)),
                first(schema.path("description"), model.path("description"), ""), type,
                model.path("javaType").asString(""), first(schema.path("default"), model.path("defaultValue"), ""),
                texts(schema.path("enum")), new OptionEntry.Place(kind(type), group(name, model),
                        elementReference(schema), "", model.path("index").asInt(900)),
                traits);
    }

    private static OptionKind kind(OptionType type) {
        return switch (type) {
            case EXPRESSION -> OptionKind.EXPRESSION;
            case OBJECT, ARRAY, STEPS -> OptionKind.ELEMENT;
            case STRING, BOOLEAN, INTEGER, NUMBER, DURATION, ENUM -> OptionKind.ATTRIBUTE;
        };
    }

    private static String group(String name, JsonNode model) {
        return model.path("group").asString(ADVANCED_BY_NATURE.contains(name) ? "advanced" : "common");
    }

    private static String elementReference(JsonNode schema) {
        String own = SchemaIndex.reference(schema);
        return own.isEmpty() ? SchemaIndex.reference(schema.path("items")) : own;
    }

    private static OptionType type(JsonNode schema, JsonNode model) {
        String reference = SchemaIndex.reference(schema);
        if (reference.equals("ExpressionDefinition") || reference.equals("ExpressionSubElementDefinition")) {
            return OptionType.EXPRESSION;
        }
        if (SchemaIndex.reference(schema.path("items")).equals(SchemaIndex.STEP)) {
            return OptionType.STEPS;
        }
        if (!schema.path("enum").isEmpty()) {
            return OptionType.ENUM;
        }
        if (!reference.isEmpty()) {
            return OptionType.OBJECT;
        }
        OptionType written = type(schema.path("type").asString(""));
        OptionType meant = type(model.path("type").asString(""));
        return switch (meant) {
            case DURATION, INTEGER, NUMBER, BOOLEAN -> meant;
            case STRING, ENUM, EXPRESSION, OBJECT, ARRAY, STEPS -> written;
        };
    }

    private static OptionType type(String name) {
        return switch (name) {
            case "boolean" -> OptionType.BOOLEAN;
            case "integer" -> OptionType.INTEGER;
            case "number" -> OptionType.NUMBER;
            case "duration" -> OptionType.DURATION;
            case "enum" -> OptionType.ENUM;
            case "object" -> OptionType.OBJECT;
            case "array" -> OptionType.ARRAY;
            default -> OptionType.STRING;
        };
    }

    private static Set<OptionTrait> traits(JsonNode option) {
        Set<OptionTrait> traits = EnumSet.noneOf(OptionTrait.class);
        mark(traits, OptionTrait.REQUIRED, option.path("required"));
        mark(traits, OptionTrait.DEPRECATED, option.path("deprecated"));
        mark(traits, OptionTrait.SECRET, option.path("secret"));
        mark(traits, OptionTrait.AUTOWIRED, option.path("autowired"));
        mark(traits, OptionTrait.PREDICATE, option.path("asPredicate"));
        return traits;
    }

    private static void mark(Set<OptionTrait> traits, OptionTrait trait, JsonNode flag) {
        if (flag.asBoolean(false)) {
            traits.add(trait);
        }
    }

    private static String first(JsonNode one, JsonNode other, String otherwise) {
        return one.asString(other.asString(otherwise));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
