package io.dromos.model.catalog;

import java.util.List;

/**
 * What lists and the palette show of an entry, without its options.
 *
 * @param name
 *            Camel's name: {@code setBody}, {@code kafka}, {@code jsonpath}
 * @param title
 *            the name for people
 * @param labels
 *            Camel's groups: {@code messaging}, {@code routing}, {@code core}
 * @param deprecated
 *            whether Camel advises against its use
 */
public record CatalogSummary(CatalogKind kind, String name, String title, String description, List<String> labels,
        boolean deprecated) {

    public CatalogSummary {
        labels = List.copyOf(labels);
    }
}
