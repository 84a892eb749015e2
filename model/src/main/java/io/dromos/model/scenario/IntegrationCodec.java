package io.dromos.model.scenario;

import io.dromos.model.json.JsonFields;
import io.dromos.model.json.JsonRead;
import io.dromos.model.json.JsonText;
import java.util.LinkedHashMap;
import java.util.Map;

/** An integration as the text of its file. What it wrote it reads and writes again byte for byte. Stateless. */
public final class IntegrationCodec {

    static final int FORMAT = 1;

    private IntegrationCodec() {
    }

    public static JsonRead<Integration> read(String text) {
        return JsonText.read(text, fields -> {
            fields.count("format", FORMAT);
            return new Integration(fields.text("name"), fields.text("identifier"), fields.text("systemName"),
                    fields.objects("objects", IntegrationCodec::object),
                    fields.objects("scenarios", IntegrationCodec::scenario), fields.unknown());
        });
    }

    private static SharedObject object(JsonFields fields) {
        return new SharedObject(fields.text("name"), fields.text("description"), model(fields, "properties"),
                fields.unknown());
    }

    private static Scenario scenario(JsonFields fields) {
        return new Scenario(fields.text("name"), fields.text("identifier"), fields.text("description"),
                fields.objects("topics", IntegrationCodec::topic), model(fields, "input"), model(fields, "output"),
                fields.objects("headers", IntegrationCodec::header), fields.unknown());
    }

    private static Topic topic(JsonFields fields) {
        return new Topic(fields.constant("direction", Direction.class, Direction.OUT), fields.text("name"),
                fields.text("environment"), fields.unknown());
    }

    private static Header header(JsonFields fields) {
        return new Header(fields.text("name"), fields.text("value"), fields.text("description"), fields.unknown());
    }

    private static DataModel model(JsonFields fields, String name) {
        return new DataModel(fields.objects(name, IntegrationCodec::property));
    }

    private static Property property(JsonFields fields) {
        return new Property(fields.text("name"), type(fields), fields.text("description"), fields.text("example"),
                fields.flag("mandatory", false), fields.unknown());
    }

    private static DataType type(JsonFields fields) {
        return switch (fields.constant("type", PropertyType.class, PropertyType.STRING)) {
            case STRING -> new DataType.StringType();
            case NUMBER -> new DataType.NumberType();
            case BOOLEAN -> new DataType.BooleanType();
            case OBJECT -> new DataType.ObjectType(fields.objects("properties", IntegrationCodec::property));
            case OBJECT_REF -> new DataType.ObjectReference(fields.text("reference"));
            case ARRAY ->
                new DataType.ArrayType(
                        fields.object("items", IntegrationCodec::type).orElse(new DataType.StringType()));
            case ARRAY_REF -> new DataType.ArrayReference(fields.text("reference"));
            case ENUM -> new DataType.EnumerationType(fields.objects("constants", IntegrationCodec::constant));
        };
    }

    private static EnumerationConstant constant(JsonFields fields) {
        return new EnumerationConstant(fields.text("name"),
                fields.object("mapping", IntegrationCodec::mapping).orElse(Map.of()), fields.unknown());
    }

    private static Map<String, String> mapping(JsonFields fields) {
        Map<String, String> mapping = new LinkedHashMap<>();
        fields.names().forEach(system -> mapping.put(system, fields.text(system)));
        return mapping;
    }

    public static String write(Integration integration) {
        return JsonText.pretty(IntegrationNodes.node(integration));
    }
}
