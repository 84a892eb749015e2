package io.dromos.model.importer.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of an XML text that an importer cares about. */
sealed interface XmlNode {

    record Comment(String text, int line) implements XmlNode {}

    record Text(String text, int line) implements XmlNode {}

    /**
     * @param name
     *            without prefix
     * @param attributes
     *            without prefix, in the order of the source
     * @param namespaces
     *            that it declares or that are declared around it, by prefix
     * @param line
     *            from 1
     */
    record Element(String name, Map<String, String> attributes, Map<String, String> namespaces,
            List<XmlNode> children, int line) implements XmlNode {

        List<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
        }

        /** Its own text, without the white space around it. */
        String words() {
            return children.stream().filter(Text.class::isInstance).map(node -> ((Text) node).text())
                    .collect(Collectors.joining()).strip();
        }

        boolean isTextAlone() {
            return attributes.isEmpty() && elements().isEmpty();
        }
    }
}
