package io.dromos.model.shape.source;

import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.ObjectShape.Field;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;

/**
 * The shape that an XML Schema describes, as {@link XmlExampleShape} has it: the global elements are the fields of the
 * whole. Values are texts, whatever their type, for XML has nothing else. What other files define is open.
 */
public final class XmlSchemaShape {

    private static final Set<String> GROUPS = Set.of("sequence", "all", "choice");

    private final Element schema;

    private XmlSchemaShape(Element schema) {
        this.schema = schema;
    }

    /** Missing for a text that is no XML Schema. */
    public static Optional<Shape> of(String text) {
        return XmlText.root(text).filter(root -> is(root, "schema")).map(root -> new XmlSchemaShape(root).document());
    }

    private static boolean is(Element element, String name) {
        return XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(element.getNamespaceURI())
                && name.equals(element.getLocalName());
    }

    private Shape document() {
        Content content = new Content();
        boolean elsewhere = false;
        for (Element child : XmlText.children(schema)) {
            if (is(child, "element")) {
                element(child, content, Set.of());
            }
            elsewhere |= is(child, "include") || is(child, "import");
        }
        return new ObjectShape("", content.fields, elsewhere || content.open);
    }

    private static final class Content {
        private final Map<String, Field> fields = new LinkedHashMap<>();
        private boolean open;
    }

    private void element(Element element, Content content, Set<String> entered) {
        String reference = local(element.getAttribute("ref"));
        if (!reference.isEmpty()) {
            Optional<Element> target = global("element", reference);
            boolean again = entered.contains("element " + reference);
            Shape shape = again
                    ? new UnknownShape()
                    : target.map(found -> declared(found, with(entered, "element " + reference)))
                            .orElse(new UnknownShape());
            content.fields.put(reference, new Field(shape, mandatory(element), ""));
            return;
        }
        content.fields.put(element.getAttribute("name"),
                new Field(declared(element, entered), mandatory(element), documentation(element)));
    }

    private static boolean mandatory(Element element) {
        return !element.getAttribute("minOccurs").equals("0");
    }

    private Shape declared(Element element, Set<String> entered) {
        List<Element> inner = XmlText.children(element);
        for (Element child : inner) {
            if (is(child, "complexType")) {
                return complex(child, element.getAttribute("name"), entered);
            }
            if (is(child, "simpleType")) {
                return new TextShape();
            }
        }
        String type = local(element.getAttribute("type"));
        Optional<Element> named = global("complexType", type);
        if (named.isPresent()) {
            return entered.contains(type) ? new UnknownShape() : complex(named.get(), type, with(entered, type));
        }
        boolean text = type.isEmpty() || global("simpleType", type).isPresent() || builtIn(element);
        return text && !type.equals("anyType") && !type.isEmpty() ? new TextShape() : new UnknownShape();
    }

    /** Whether its type is one of XML Schema's own. */
    private static boolean builtIn(Element element) {
        String type = element.getAttribute("type");
        int colon = type.indexOf(':');
        String namespace = element.lookupNamespaceURI(colon < 0 ? null : type.substring(0, colon));
        return XMLConstants.W3C_XML_SCHEMA_NS_URI.equals(namespace);
    }

    private Shape complex(Element type, String name, Set<String> entered) {
        Content content = new Content();
        content(type, content, entered);
        return content.fields.isEmpty() && !content.open
                ? new TextShape()
                : new ObjectShape(name, content.fields, content.open);
    }

    private void content(Element parent, Content content, Set<String> entered) {
        for (Element child : XmlText.children(parent)) {
            if (is(child, "element")) {
                element(child, content, entered);
            } else if (is(child, "attribute")) {
                content.fields.put("@" + child.getAttribute("name") + local(child.getAttribute("ref")),
                        new Field(new TextShape(), child.getAttribute("use").equals("required"),
                                documentation(child)));
            } else if (GROUPS.contains(child.getLocalName()) || is(child, "simpleContent")
                    || is(child, "complexContent")) {
                content(child, content, entered);
            } else if (is(child, "extension")) {
                extension(child, content, entered);
            } else if (!is(child, "annotation")) {
                content.open = true; // any, groups, restrictions: more may be there
            }
        }
    }

    private void extension(Element extension, Content content, Set<String> entered) {
        String base = local(extension.getAttribute("base"));
        Optional<Element> type = global("complexType", base);
        if (type.isPresent() && !entered.contains(base)) {
            content(type.get(), content, with(entered, base));
        } else if (!is((Element) extension.getParentNode(), "simpleContent")) {
            content.open = true;
        }
        content(extension, content, entered);
    }

    private Optional<Element> global(String kind, String name) {
        return XmlText.children(schema).stream()
                .filter(child -> is(child, kind) && child.getAttribute("name").equals(name)).findFirst();
    }

    private static String documentation(Element element) {
        return XmlText.children(element).stream().filter(child -> is(child, "annotation"))
                .map(child -> child.getTextContent().strip()).findFirst().orElse("");
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static Set<String> with(Set<String> names, String name) {
        Set<String> more = new HashSet<>(names);
        more.add(name);
        return more;
    }
}
