package io.dromos.model.catalog;

import java.util.List;
import java.util.Optional;

/** One thing that the catalog describes, with the options it takes. Immutable; any thread may use it. */
public sealed interface CatalogEntry permits EipEntry, ComponentEntry, LanguageEntry, DataFormatEntry {

    /** What the palette shows of it: kind, name, title, description, labels. */
    CatalogSummary summary();

    /** In the order in which Camel documents them. */
    List<OptionEntry> options();

    /** The option that is written under the key: by name, also in kebab case, as Camel's YAML loader takes it. */
    default Optional<OptionEntry> option(String key) {
        String name = OptionNames.camelCase(key);
        return options().stream().filter(option -> option.name().equals(name)).findFirst();
    }

    default String name() {
        return summary().name();
    }

    default String title() {
        return summary().title();
    }

    default String description() {
        return summary().description();
    }

    default List<String> labels() {
        return summary().labels();
    }

    default boolean deprecated() {
        return summary().deprecated();
    }
}
