package io.dromos.designer.palette;

import io.dromos.model.diagram.face.Category;
import java.util.Locale;

/** A group of the palette that can be opened. Its words stand under {@code palette.group}. */
enum PaletteGroup {
    BEGINNINGS, ROUTING, MESSAGES, ENDPOINTS, ERRORS, OTHERS;

    boolean holds(Category category) {
        return this == switch (category) {
            case BRANCH -> ROUTING;
            case TRANSFORM, DATA -> MESSAGES;
            case ENDPOINT -> ENDPOINTS;
            case ERROR -> ERRORS;
            case LOG, OTHER -> OTHERS;
        };
    }

    String key() {
        return "palette.group." + name().toLowerCase(Locale.ROOT);
    }
}
