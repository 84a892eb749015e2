package io.dromos.model.template;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Templates as text. In a workspace the descriptor stands beside the source; for handing it on, both stand in one file.
 * Stateless.
 */
public final class TemplateCodec {

    private static final int FORMAT = 1;

    private TemplateCodec() {
    }

    public static JsonRead<TemplateDescriptor> read(String text) {
        return JsonText.read(text, TemplateCodec::descriptor);
    }

    public static String write(TemplateDescriptor descriptor) {
        return JsonText.pretty(node(descriptor));
    }

    /** One file that holds all of a template. */
    public static String export(Template template) {
        ObjectNode node = node(template.descriptor());
        node.put("source", template.source());
        return JsonText.pretty(node);
    }

    /**
     * Takes what {@link #export} made, or the source of a flow, whose gaps become parameters; {@code name} names it
     * when it has no name of its own.
     */
    public static Template imported(String name, String text) {
        return JsonText.read(text, TemplateCodec::exported).found().flatMap(found -> found)
                .orElseGet(() -> new Template(new TemplateDescriptor(name, "", parameters(text)), text));
    }

    private static Optional<Template> exported(JsonFields fields) {
        return fields.optionalText("source").map(source -> new Template(descriptor(fields), source));
    }

    private static List<TemplateParameter> parameters(String source) {
        return Template.gaps(source).stream().map(gap -> new TemplateParameter(gap, "", "", true, "")).toList();
    }

    private static TemplateDescriptor descriptor(JsonFields fields) {
        fields.count("format", FORMAT);
        return new TemplateDescriptor(fields.text("name"), fields.text("description"),
                fields.objects("parameters", TemplateCodec::parameter), fields.unknown());
    }

    private static TemplateParameter parameter(JsonFields fields) {
        return new TemplateParameter(fields.text("name"), fields.text("title"), fields.text("default"),
                fields.flag("required", false), fields.text("description"), fields.unknown());
    }

    private static ObjectNode node(TemplateDescriptor descriptor) {
        ObjectNode node = JsonText.object().put("format", FORMAT).put("name", descriptor.name()).put("description",
                descriptor.description());
        ArrayNode parameters = node.putArray("parameters");
        for (TemplateParameter parameter : descriptor.parameters()) {
            ObjectNode each = parameters.addObject().put("name", parameter.name()).put("title", parameter.title())
                    .put("default", parameter.standard()).put("required", parameter.required())
                    .put("description", parameter.description());
            parameter.unknown().writeTo(each);
        }
        descriptor.unknown().writeTo(node);
        return node;
    }
}
