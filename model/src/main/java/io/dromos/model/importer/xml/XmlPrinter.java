package io.dromos.model.importer.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element as it is built and written: attributes, then text or elements inside. Confined to one thread. */
final class XmlPrinter {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlPrinter> children = new ArrayList<>();
    private String words = "";

    XmlPrinter(String name) {
        this.name = name;
    }

    XmlPrinter attribute(String key, String value) {
        attributes.put(key, value);
        return this;
    }

    XmlPrinter add(XmlPrinter child) {
        children.add(child);
        return this;
    }

    XmlPrinter words(String text) {
        words = text;
        return this;
    }

    void print(StringBuilder text, int depth) {
        String indent = "  ".repeat(depth);
        text.append(indent).append('<').append(name);
        attributes.forEach((key, value) -> text.append(' ').append(key).append("=\"")
                .append(escaped(value).replace("\"", "&quot;").replace("\n", "&#10;")).append('"'));
        if (children.isEmpty() && words.isEmpty()) {
            text.append("/>\n");
            return;
        }
        text.append('>').append(escaped(words));
        if (!children.isEmpty()) {
            text.append('\n');
            children.forEach(child -> child.print(text, depth + 1));
            text.append(indent);
        }
        text.append("</").append(name).append(">\n");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
