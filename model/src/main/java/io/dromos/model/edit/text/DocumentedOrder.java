package io.dromos.model.edit.text;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Structure;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import java.util.List;
import java.util.Optional;

/** Finds where a new option goes among its neighbours when these follow the order of Camel's documentation. */
final class DocumentedOrder {

    /** One option alone follows any order. */
    private static final int ENOUGH = 2;

    private final Catalog catalog;
    private final Element element;
    private final Optional<EipEntry> entry;

    DocumentedOrder(Catalog catalog, Element element) {
        this.catalog = catalog;
        this.element = element;
        // The catalog has the keys of "from" by the alphabet, not as they are documented.
        this.entry = element.kind().equals("from") ? Optional.empty() : catalog.eip(element.kind());
    }

    /** The present option that a new one goes before; empty: behind the last. */
    Optional<YamlEntry> next(YamlMapping mapping, String name) {
        List<SourceNode> slots = OptionEdits.slotNodes(element);
        List<YamlEntry> present = mapping.entries().stream().filter(each -> !slots.contains(each.value())).toList();
        List<Integer> order = present.stream().map(each -> order(each.keyText())).toList();
        boolean known = order(name) >= 0 && order.size() >= ENOUGH && order.stream().allMatch(place -> place >= 0);
        return known && order.equals(order.stream().sorted().toList())
                ? present.stream().filter(each -> order(each.keyText()) > order(name)).findFirst()
                : Optional.empty();
    }

    private int order(String key) {
        String name = Structure.camelCase(key);
        List<String> names = entry.map(known -> known.options().stream().map(option -> option.name()).toList())
                .orElse(List.of());
        return !names.contains(name) && catalog.languageKeys().contains(name)
                ? names.indexOf("expression")
                : names.indexOf(name);
    }
}
