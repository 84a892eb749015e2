package io.dromos.model.importer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys in the order in which they are put, each with the comments above it. Confined to one thread. */
public final class YamlMap implements YamlValue {

    record Entry(List<String> comments, String key, YamlValue value) {}

    private final List<Entry> entries = new ArrayList<>();
    private List<String> pending = new ArrayList<>();

    public YamlMap put(String key, YamlValue value) {
        entries.add(new Entry(pending, key, value));
        pending = new ArrayList<>();
        return this;
    }

    public YamlMap put(String key, String text) {
        return put(key, new Text(text));
    }

    /** A comment for what is put next. */
    public void comment(String text) {
        pending.add(text);
    }

    /** Comments that nothing was put behind. */
    public List<String> takeComments() {
        List<String> taken = pending;
        pending = new ArrayList<>();
        return taken;
    }

    public Optional<YamlValue> get(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).map(Entry::value).findFirst();
    }

    /** The list under a key; a new one is put there if none is. */
    public YamlList list(String key) {
        if (get(key).orElse(null) instanceof YamlList list) {
            return list;
        }
        YamlList list = new YamlList();
        put(key, list);
        return list;
    }

    /** The map under a key; a new one is put there if none is. */
    public YamlMap map(String key) {
        if (get(key).orElse(null) instanceof YamlMap map) {
            return map;
        }
        YamlMap map = new YamlMap();
        put(key, map);
        return map;
    }

    public int size() {
        return entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }
}
