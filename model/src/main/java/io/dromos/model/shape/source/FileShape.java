package io.dromos.model.shape.source;

import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.Shape;
import java.util.Optional;

/** The shape that a file of a workspace describes: a JSON Schema, an XML Schema, or an example message. */
public final class FileShape {

    private FileShape() {
    }

    /** As it stands in a message; missing for a file that describes none. */
    public static Optional<Shape> of(String text) {
        if (text.stripLeading().startsWith("<")) {
            return XmlSchemaShape.of(text).<Shape>map(content -> new EncodedShape("xml", content))
                    .or(() -> XmlExampleShape.encoded(text));
        }
        return JsonSchemaShape.of(text).<Shape>map(content -> new EncodedShape("json", content))
                .or(() -> new JsonExampleShape(true).encoded(text));
    }
}
