package io.dromos.model.catalog.camel;

import io.dromos.model.catalog.CatalogKind;
import io.dromos.model.catalog.ComponentEntry;
import io.dromos.model.catalog.ComponentEntry.HeaderEntry;
import io.dromos.model.catalog.ComponentEntry.Use;
import io.dromos.model.catalog.EndpointSyntax;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes an entry from a component's catalog file. */
final class ComponentReader {

    private ComponentReader() {
    }

    static ComponentEntry read(String scheme, JsonNode file) {
        JsonNode head = file.path("component");
        boolean api = head.path("api").asBoolean(false);
        Use use = new Use(!head.path("producerOnly").asBoolean(false), !head.path("consumerOnly").asBoolean(false), api,
                head.path("lenientProperties").asBoolean(false), head.path("remote").asBoolean(false));
        String artifact = head.path("groupId").asString("") + ":" + head.path("artifactId").asString("");
        return new ComponentEntry(Headers.summary(CatalogKind.COMPONENT, scheme, head),
                EndpointSyntax.parse(head.path("syntax").asString(scheme + ":")), use, artifact, options(file),
                list(file.path("componentProperties"), OptionKind.ATTRIBUTE), headers(file.path("headers")));
    }

    private static List<OptionEntry> options(JsonNode file) {
        Map<String, OptionEntry> options = new LinkedHashMap<>();
        list(file.path("properties"), OptionKind.PARAMETER).forEach(option -> options.put(option.name(), option));
        for (JsonNode api : file.path("apiProperties")) {
            for (JsonNode method : api.path("methods")) {
                list(method.path("properties"), OptionKind.PARAMETER)
                        .forEach(option -> options.putIfAbsent(option.name(), option));
            }
        }
        return List.copyOf(options.values());
    }

    private static List<OptionEntry> list(JsonNode properties, OptionKind kind) {
        List<OptionEntry> options = new ArrayList<>();
        properties.properties()
                .forEach(property -> options.add(OptionReader.catalogOption(property.getKey(), property.getValue(),
                        property.getValue().path("kind").asString("").equals("path") ? OptionKind.PATH : kind)));
        options.sort(Comparator.comparingInt(option -> option.place().order()));
        return options;
    }

    private static List<HeaderEntry> headers(JsonNode headers) {
        List<HeaderEntry> list = new ArrayList<>();
        headers.properties().forEach(header -> {
            JsonNode value = header.getValue();
            list.add(new HeaderEntry(header.getKey(), value.path("description").asString(""),
                    value.path("javaType").asString(""), value.path("group").asString("")));
        });
        return list;
    }
}
