package io.dromos.model.importer.xml;

import io.dromos.model.importer.Conversion.Loss;
import io.dromos.model.importer.yaml.YamlMap;
import io.dromos.model.importer.yaml.YamlValue;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Map;

/** Expressions: an element named by its language, with the text inside. One use, one thread. */
final class XmlExpressions {

    private final List<Loss> losses;

    XmlExpressions(List<Loss> losses) {
        this.losses = losses;
    }

    /** What stands under an option that holds an expression: a map with one language. */
    YamlMap holder(XmlNode.Element holder) {
        YamlMap map = new YamlMap();
        holder.elements().forEach(language -> map.put(language.name(), text(language)));
        return map;
    }

    /** The text alone where the language needs no more, else a map with {@code expression}. */
    YamlValue text(XmlNode.Element language) {
        String words = language.words();
        language.elements().forEach(inner -> losses
                .add(new Loss(inner.line(), Message.of("import.element-lost-in", inner.name(), language.name()))));
        YamlMap map = new YamlMap();
        namespaces(language, words, map);
        if (language.attributes().isEmpty() && map.isEmpty()) {
            return new YamlValue.Text(words);
        }
        YamlMap whole = new YamlMap();
        if (!words.isEmpty()) {
            whole.put("expression", words);
        }
        language.attributes().forEach(whole::put);
        map.get("namespace").ifPresent(list -> whole.put("namespace", list));
        return whole;
    }

    /** The prefixes that an XPath uses are declared around it in XML, and beside it in YAML. */
    private static void namespaces(XmlNode.Element language, String words, YamlMap map) {
        if (!language.name().equals("xpath") && !language.name().equals("xquery")) {
            return;
        }
        for (Map.Entry<String, String> each : language.namespaces().entrySet()) {
            if (!each.getKey().isEmpty() && words.contains(each.getKey() + ":")) {
                map.list("namespace").add(new YamlMap().put("key", each.getKey()).put("value", each.getValue()));
            }
        }
    }
}
