package io.dromos.model.importer.xml;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.flow.Structure;
import io.dromos.model.importer.Conversion;
import io.dromos.model.importer.Conversion.Loss;
import io.dromos.model.importer.yaml.YamlList;
import io.dromos.model.importer.yaml.YamlMap;
import io.dromos.model.importer.yaml.YamlPrinter;
import io.dromos.model.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads routes, templates, REST services and beans written in XML: Camel's XML DSL, and what stands of it in a Spring
 * file. Comments come along. What Camel's YAML DSL has no place for is told as a loss.
 *
 * <p>
 * One use, one thread.
 */
public final class XmlToYaml {

    /** Elements that only hold others. */
    private static final Set<String> FRAMES = Set.of("beans", "blueprint", "camel", "camelContext", "routes", "rests",
            "routeTemplates", "templatedRoutes", "routeConfigurations", "routeContext", "restContext",
            "routeTemplateContext", "routeConfigurationContext");
    private static final Set<String> SILENT = Set.of("id", "schemaLocation");

    private final XmlParts parts;
    private final List<Loss> losses = new ArrayList<>();
    private final YamlList declared = new YamlList();
    private final YamlList beans = new YamlList();
    private List<String> comments = new ArrayList<>();

    private XmlToYaml(Catalog catalog) {
        this.parts = new XmlParts(catalog, losses);
    }

    public static Conversion convert(String xml, Catalog catalog) {
        try {
            return new XmlToYaml(catalog).all(XmlReader.read(xml));
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            String reason = String.valueOf(broken.getMessage()).replaceFirst("(?s).*Message: ", "");
            return new Conversion.Refused(Message.of("import.no-xml", reason, line), line);
        }
    }

    private Conversion all(List<XmlNode> nodes) {
        List<String> head = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (node instanceof XmlNode.Comment(String text, int _) && declared.isEmpty() && beans.isEmpty()) {
                head.add(text);
            } else {
                node(node);
            }
        }
        if (declared.isEmpty() && beans.isEmpty()) {
            return new Conversion.Refused(Message.of("import.no-routes"), 0);
        }
        YamlList file = new YamlList();
        if (!beans.isEmpty()) {
            file.add(new YamlMap().put("beans", beans));
        }
        file.addAll(declared);
        return new Conversion.Converted(YamlPrinter.print(head, file, comments), losses);
    }

    private void node(XmlNode node) {
        switch (node) {
            case XmlNode.Comment(String text, int _) -> comments.add(text);
            case XmlNode.Text(String text, int line) -> {
                if (!text.isBlank()) {
                    losses.add(new Loss(line, Message.of("import.text-lost", text.strip())));
                }
            }
            case XmlNode.Element element -> declaration(element);
        }
    }

    private void declaration(XmlNode.Element element) {
        String name = element.name();
        if (FRAMES.contains(name)) {
            frame(element);
        } else if (name.equals("bean")) {
            beans.add(takeComments(), new XmlBeans(losses).bean(element));
        } else if (Structure.isRoot(name) && !isSpringErrorHandler(element)) {
            declared.add(takeComments(), new YamlMap().put(name, parts.declaration(element)));
        } else {
            losses.add(new Loss(element.line(), Message.of("import.element-lost", name)));
        }
    }

    private void frame(XmlNode.Element frame) {
        if (frame.name().equals("camelContext")) {
            for (Map.Entry<String, String> attribute : frame.attributes().entrySet()) {
                if (!SILENT.contains(attribute.getKey())) {
                    losses.add(new Loss(frame.line(), Message.of("import.setting-lost", attribute.getKey(),
                            attribute.getValue(), frame.name())));
                }
            }
        }
        frame.children().forEach(this::node);
    }

    /** Spring has the kind of an error handler in an attribute, and beans in place of options. */
    private static boolean isSpringErrorHandler(XmlNode.Element element) {
        return element.name().equals("errorHandler") && element.attributes().containsKey("type");
    }

    private List<String> takeComments() {
        List<String> taken = comments;
        comments = new ArrayList<>();
        return taken;
    }
}
