package io.dromos.model.packaging;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The manifest as JSON. Stateless. */
final class ManifestCodec {

    private ManifestCodec() {
    }

    /** A manifest with the format it claims, which may be one that this reader does not know. */
    record Claimed(int format, PackageManifest manifest) {}

    static JsonRead<Claimed> read(String text) {
        return JsonText.read(text, fields -> new Claimed(fields.count("format", 0),
                new PackageManifest(fields.text("name"), fields.text("version"),
                        fields.constant("kind", PackageKind.class, PackageKind.WORKSPACE), fields.text("environment"),
                        fields.objects("flows", ManifestCodec::flow),
                        fields.objects("entries", ManifestCodec::entry))));
    }

    private static PackagedFlow flow(JsonFields fields) {
        return new PackagedFlow(fields.text("code"), fields.text("name"), fields.text("description"),
                fields.text("domain"), fields.text("file"), fields.texts("propertySets"), fields.texts("assets"),
                fields.texts("inputs"), fields.texts("outputs"));
    }

    private static PackageEntry entry(JsonFields fields) {
        return new PackageEntry(fields.text("path"), fields.number("size", -1), fields.text("sha256"));
    }

    static String write(PackageManifest manifest) {
        ObjectNode object = JsonText.object().put("format", PackageManifest.FORMAT).put("name", manifest.name())
                .put("version", manifest.version()).put("kind", manifest.kind().name().toLowerCase(Locale.ROOT));
        if (!manifest.environment().isEmpty()) {
            object.put("environment", manifest.environment());
        }
        ArrayNode flows = object.putArray("flows");
        manifest.flows().forEach(flow -> flows.add(flow(flow)));
        ArrayNode entries = object.putArray("entries");
        manifest.entries().forEach(entry -> entries.addObject().put("path", entry.path()).put("size", entry.size())
                .put("sha256", entry.sha256()));
        return JsonText.pretty(object);
    }

    private static ObjectNode flow(PackagedFlow flow) {
        ObjectNode object = JsonText.object().put("code", flow.code()).put("name", flow.name())
                .put("description", flow.description()).put("domain", flow.domain()).put("file", flow.file());
        object.set("propertySets", texts(flow.propertySets()));
        object.set("assets", texts(flow.assets()));
        object.set("inputs", texts(flow.inputs()));
        object.set("outputs", texts(flow.outputs()));
        return object;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JsonText.array();
        texts.forEach(array::add);
        return array;
    }
}
