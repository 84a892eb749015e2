package io.dromos.model.shape.typing;

import io.dromos.model.shape.source.JsonExampleShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;

/** A text with gaps that values fill: JSON, if it is JSON whatever fills them. Mutable; belongs to one reading. */
final class JsonTemplate {

    private final StringBuilder text = new StringBuilder();
    private boolean quoted;

    void text(String part) {
        text.append(part);
        for (int i = 0; i < part.length(); i++) {
            boolean escaped = i > 0 && part.charAt(i - 1) == '\\';
            quoted ^= part.charAt(i) == '"' && !escaped;
        }
    }

    /** Within quotes it stands for a part of a text; elsewhere nobody knows what it brings. */
    void gap(Shape shape) {
        text.append(quoted || shape instanceof TextShape ? "x" : "null");
    }

    /** Only a template that begins as JSON is one. */
    Shape shape() {
        return new JsonExampleShape(false).encoded(text.toString()).orElseGet(TextShape::new);
    }
}
