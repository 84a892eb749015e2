package io.dromos.model.importer.xml;

import io.dromos.model.importer.Conversion.Loss;
import io.dromos.model.importer.yaml.YamlMap;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Map;

/** Beans of Spring and of Camel's XML DSL as Camel YAML has them. One use, one thread. */
final class XmlBeans {

    private static final Map<String, String> ATTRIBUTES = Map.of("id", "name", "name", "name", "class", "type", "type",
            "type", "init-method", "initMethod", "destroy-method", "destroyMethod", "factory-method", "factoryMethod",
            "factory-bean", "factoryBean");

    private final List<Loss> losses;

    XmlBeans(List<Loss> losses) {
        this.losses = losses;
    }

    YamlMap bean(XmlNode.Element element) {
        YamlMap bean = new YamlMap();
        element.attributes().forEach((name, value) -> {
            String known = ATTRIBUTES.getOrDefault(name, List.of("initMethod", "destroyMethod", "factoryMethod",
                    "factoryBean", "builderClass", "builderMethod", "scriptLanguage").contains(name) ? name : "");
            if (known.isEmpty() || bean.get(known).isPresent()) {
                losses.add(new Loss(element.line(), Message.of("import.setting-lost", name, value, "bean")));
            } else {
                bean.put(known, value);
            }
        });
        for (XmlNode child : element.children()) {
            switch (child) {
                case XmlNode.Comment(String text, int _) -> bean.comment(text);
                case XmlNode.Text _ -> {
                }
                case XmlNode.Element part -> part(bean, part);
            }
        }
        return bean;
    }

    private void part(YamlMap bean, XmlNode.Element part) {
        switch (part.name()) {
            case "property" -> value(bean.map("properties"), part, named(part, "name", "key"));
            case "constructor-arg", "constructor" -> {
                YamlMap constructors = bean.map("constructors");
                value(constructors, part, named(part, "index", "index").isEmpty()
                        ? Integer.toString(constructors.size())
                        : named(part, "index", "index"));
            }
            case "properties", "constructors" -> part.elements().forEach(inner -> part(bean, inner));
            case "script" -> bean.put("script", part.words());
            default -> losses.add(new Loss(part.line(), Message.of("import.element-lost", part.name())));
        }
    }

    private static String named(XmlNode.Element part, String first, String second) {
        return part.attributes().getOrDefault(first, part.attributes().getOrDefault(second, ""));
    }

    private void value(YamlMap map, XmlNode.Element part, String key) {
        String value = part.attributes().get("value");
        String ref = part.attributes().get("ref");
        if (value != null) {
            map.put(key, value);
        } else if (ref != null) {
            map.put(key, "#bean:" + ref);
        } else if (part.elements().stream().allMatch(inner -> inner.name().equals("value"))) {
            map.put(key, part.elements().isEmpty() ? part.words() : part.elements().getFirst().words());
        } else {
            losses.add(new Loss(part.line(), Message.of("import.value-lost", key, part.elements().getFirst().name())));
        }
    }
}
