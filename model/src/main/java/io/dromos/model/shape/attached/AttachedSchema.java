package io.dromos.model.shape.attached;

import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import io.dromos.model.workspace.FlowDescriptor;
import java.util.List;

/**
 * A file that describes a body, and where that body is met. Stands in the flow's descriptor under the name <code>schemas</code>,
 * where other tools leave it alone.
 *
 * @param at
 *            the id of a route or {@code from} (what arrives), the id of a step (what leaves it), or the address of an
 *            endpoint without its query (what comes from it)
 * @param file
 *            a file of the flow's class path, or of the workspace: JSON Schema, XML Schema, or an example message
 */
public record AttachedSchema(String at, String file) {

    private static final String FIELD = "schemas";

    /** None where the descriptor's field can not be read. */
    public static List<AttachedSchema> of(FlowDescriptor descriptor) {
        String json = descriptor.unknown().values().get(FIELD);
        return json == null
                ? List.of()
                : switch (JsonText.read("{\"" + FIELD + "\":" + json + "}", fields -> fields.objects(FIELD,
                        schema -> new AttachedSchema(schema.text("at"), schema.text("schema"))))) {
                    case JsonRead.Read<List<AttachedSchema>>(List<AttachedSchema> schemas) -> schemas;
                    case JsonRead.Unreadable<List<AttachedSchema>> _ -> List.of();
                };
    }
}
