package io.dromos.designer.palette;

import io.dromos.model.diagram.face.Category;
import java.util.List;
import java.util.Locale;

/** A group of the palette that can be opened. Its words stand under {@code palette.group}. */
enum PaletteGroup {
    BEGINNINGS(List.of()), ROUTING(List.of(Category.BRANCH)), MESSAGES(
            List.of(Category.TRANSFORM, Category.DATA)), ENDPOINTS(List.of(Category.ENDPOINT)), ERRORS(
                    List.of(Category.ERROR)), OTHERS(List.of(Category.LOG, Category.OTHER));

    private final List<Category> categories;

    PaletteGroup(List<Category> categories) {
        this.categories = categories;
    }

    boolean holds(Category category) {
        return categories.contains(category);
    }

    String key() {
        return "palette.group." + name().toLowerCase(Locale.ROOT);
    }
}
