package io.dromos.model.workspace;

import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import io.dromos.model.json.UnknownFields;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code dromos.json} says. Immutable.
 *
 * @param environments
 *            in the order in which flows travel
 * @param propertySets
 *            names of the shared sets that every flow takes values from, weakest first
 */
public record WorkspaceSettings(String name, List<String> environments, List<String> propertySets,
        UnknownFields unknown) {

    private static final int FORMAT = 1;

    public WorkspaceSettings {
        environments = List.copyOf(environments);
        propertySets = List.copyOf(propertySets);
    }

    /** Those of a folder that has none. */
    public static WorkspaceSettings named(String name) {
        return new WorkspaceSettings(name, List.of("dev", "test", "prod"), List.of(), UnknownFields.none());
    }

    public static JsonRead<WorkspaceSettings> read(String text) {
        return JsonText.read(text, fields -> {
            fields.count("format", FORMAT);
            return new WorkspaceSettings(fields.text("name"), fields.texts("environments"),
                    fields.texts("propertySets"), fields.unknown());
        });
    }

    public String write() {
        ObjectNode node = JsonText.object().put("format", FORMAT).put("name", name);
        ArrayNode environmentNodes = node.putArray("environments");
        environments.forEach(environmentNodes::add);
        ArrayNode setNodes = node.putArray("propertySets");
        propertySets.forEach(setNodes::add);
        unknown.writeTo(node);
        return JsonText.pretty(node);
    }
}
