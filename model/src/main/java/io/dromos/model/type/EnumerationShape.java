package io.dromos.model.type;

import java.util.List;

/** A text that is one of these. */
public record EnumerationShape(List<String> constants) implements Shape {

    public EnumerationShape {
        constants = List.copyOf(constants);
    }
}
