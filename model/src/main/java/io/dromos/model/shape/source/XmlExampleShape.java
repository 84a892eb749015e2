package io.dromos.model.shape.source;

import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.Shapes;
import io.dromos.model.type.TextShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The shape that an XML text has: elements are fields by their local names, attributes too, with {@code @} before them.
 * The root element is the one field of the whole.
 */
public final class XmlExampleShape {

    private XmlExampleShape() {
    }

    /** Missing for a text that is no XML. */
    public static Optional<Shape> encoded(String text) {
        return text.stripLeading().startsWith("<")
                ? XmlText.root(text).map(root -> new EncodedShape("xml", new ObjectShape("",
                        Map.of(root.getLocalName(), new ObjectShape.Field(shape(root), true, "")), false)))
                : Optional.empty();
    }

    private static Shape shape(Element element) {
        Map<String, ObjectShape.Field> fields = new LinkedHashMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                fields.put("@" + attribute.getLocalName(),
                        new ObjectShape.Field(new TextShape(), false, "", attribute.getValue()));
            }
        }
        for (Element child : XmlText.children(element)) {
            fields.merge(child.getLocalName(), field(child), (one, other) -> new ObjectShape.Field(
                    Shapes.join(one.shape(), other.shape()), true, "", one.example()));
        }
        return fields.isEmpty() ? new TextShape() : new ObjectShape(element.getLocalName(), fields, true);
    }

    private static ObjectShape.Field field(Element child) {
        boolean leaf = XmlText.children(child).isEmpty();
        return new ObjectShape.Field(shape(child), true, "", leaf ? child.getTextContent().strip() : "");
    }
}
