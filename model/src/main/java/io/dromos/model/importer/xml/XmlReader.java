package io.dromos.model.importer.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML with its comments and lines. Document types and what lies outside the text are not looked at. */
final class XmlReader {

    private final XMLStreamReader stream;

    private XmlReader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.stream = factory.createXMLStreamReader(new StringReader(text));
    }

    /** All that stands in the text: comments, and the root among them. */
    static List<XmlNode> read(String text) throws XMLStreamException {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new XmlReader(content).children(Map.of());
    }

    private List<XmlNode> children(Map<String, String> namespaces) throws XMLStreamException {
        List<XmlNode> nodes = new ArrayList<>();
        while (stream.hasNext()) {
            int line = stream.getLocation().getLineNumber();
            switch (stream.next()) {
                case XMLStreamConstants.START_ELEMENT -> nodes.add(element(namespaces));
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return nodes;
                }
                case XMLStreamConstants.COMMENT -> nodes.add(new XmlNode.Comment(stream.getText(), line));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    nodes.add(new XmlNode.Text(stream.getText(), line));
                default -> {
                    // processing instructions, document types and white space say nothing of routes
                }
            }
        }
        return nodes;
    }

    private XmlNode.Element element(Map<String, String> around) throws XMLStreamException {
        int line = stream.getLocation().getLineNumber();
        String name = stream.getLocalName();
        Map<String, String> namespaces = new LinkedHashMap<>(around);
        for (int i = 0; i < stream.getNamespaceCount(); i++) {
            if (stream.getNamespacePrefix(i) != null) {
                namespaces.put(stream.getNamespacePrefix(i), String.valueOf(stream.getNamespaceURI(i)));
            }
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < stream.getAttributeCount(); i++) {
            if (stream.getAttributeNamespace(i) == null || stream.getAttributeNamespace(i).isEmpty()) {
                attributes.put(stream.getAttributeLocalName(i), stream.getAttributeValue(i));
            }
        }
        return new XmlNode.Element(name, attributes, namespaces, children(namespaces), line);
    }
}
