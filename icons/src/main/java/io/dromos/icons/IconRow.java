package io.dromos.icons;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the index.
 *
 * @param file
 *            the drawing, beside the index
 * @param eips
 *            Camel's names of the EIPs that this icon stands for
 * @param components
 *            the schemes of the components that this icon stands for
 */
record IconRow(String name, String file, String title, Tone tone, @Nullable List<String> eips,
        @Nullable List<String> components) {

    List<String> eipNames() {
        return eips == null ? List.of() : eips;
    }

    List<String> componentSchemes() {
        return components == null ? List.of() : components;
    }
}
