package io.dromos.model.validation.site;

import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.source.YamlEntry;
import java.util.List;
import java.util.Optional;

/**
 * A key of an element as it is written.
 *
 * @param path
 *            the keys that lead to it from the element, itself included
 * @param owner
 *            what the catalog knows of the map that holds it
 * @param option
 *            what the catalog knows of the key; missing for languages and unknown keys
 * @param language
 *            whether it names a language that stands for the element's expression
 */
public record KeySite(List<String> path, YamlEntry entry, EipEntry owner, Optional<OptionEntry> option,
        boolean language) {

    public KeySite {
        path = List.copyOf(path);
    }

    public String name() {
        return String.join(".", path);
    }

    public boolean known() {
        return language || option.isPresent();
    }
}
