package io.dromos.model.workspace;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import io.dromos.model.json.UnknownFields;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is told about a flow beside its Camel file. Immutable.
 *
 * @param code
 *            unique in the workspace; never changes
 * @param propertySets
 *            names of shared sets, weakest first; those of the workspace come before
 * @param assets
 *            shared assets by their path below {@code assets/}
 * @param inputs
 *            names of the exchange properties that callers hand in
 * @param outputs
 *            names of the exchange properties or variables that callers get back
 */
public record FlowDescriptor(String code, String name, String description, String domain, List<String> propertySets,
        List<String> assets, List<String> inputs, List<String> outputs, UnknownFields unknown) {

    public FlowDescriptor {
        propertySets = List.copyOf(propertySets);
        assets = List.copyOf(assets);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** That of a flow that has none: the file's name is the code. */
    public static FlowDescriptor of(String stem) {
        return new FlowDescriptor(stem, readable(stem), "", "", List.of(), List.of(), List.of(), List.of(),
                UnknownFields.none());
    }

    /** {@code order-intake} is read {@code Order intake}. */
    private static String readable(String stem) {
        String words = stem.replaceAll("[-_.]+", " ").strip();
        return words.isEmpty() ? stem : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Reads a descriptor; {@code stem} gives the code and the name where the text does not tell them. */
    public static JsonRead<FlowDescriptor> read(String text, String stem) {
        return JsonText.read(text, fields -> descriptor(fields, of(stem)));
    }

    private static FlowDescriptor descriptor(JsonFields fields, FlowDescriptor absent) {
        return new FlowDescriptor(fields.optionalText("code").orElse(absent.code),
                fields.optionalText("name").orElse(absent.name), fields.text("description"), fields.text("domain"),
                fields.texts("propertySets"), fields.texts("assets"), fields.texts("inputs"), fields.texts("outputs"),
                fields.unknown());
    }

    public String write() {
        ObjectNode node = JsonText.object().put("code", code).put("name", name).put("description", description)
                .put("domain", domain);
        node.set("propertySets", texts(propertySets));
        node.set("assets", texts(assets));
        node.set("inputs", texts(inputs));
        node.set("outputs", texts(outputs));
        unknown.writeTo(node);
        return JsonText.pretty(node);
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonText.array();
        texts.forEach(array::add);
        return array;
    }
}
