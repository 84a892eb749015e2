package io.dromos.model.importer.yaml;

import java.util.ArrayList;
import java.util.List;

/** Items in the order in which they are added, each with the comments above it. Confined to one thread. */
public final class YamlList implements YamlValue {

    record Item(List<String> comments, YamlValue value) {}

    private final List<Item> items = new ArrayList<>();

    public YamlList add(YamlValue value) {
        return add(List.of(), value);
    }

    public YamlList add(List<String> comments, YamlValue value) {
        items.add(new Item(List.copyOf(comments), value));
        return this;
    }

    public YamlList addAll(YamlList others) {
        items.addAll(others.items);
        return this;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    List<Item> items() {
        return items;
    }
}
