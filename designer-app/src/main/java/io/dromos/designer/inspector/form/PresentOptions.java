package io.dromos.designer.inspector.form;

import io.dromos.model.catalog.OptionNames;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options that an element has, by Camel's names of them; remembers which ones a form shows already. */
final class PresentOptions {

    private final Map<String, Option> left = new LinkedHashMap<>();
    private final Map<String, Option> all = new LinkedHashMap<>();

    PresentOptions(Element element) {
        for (Option option : element.options()) {
            String name = String.join(".", option.path().stream().map(OptionNames::camelCase).toList());
            all.putIfAbsent(name, option);
        }
        left.putAll(all);
    }

    /** The option of that name, which from now on counts as shown. */
    Optional<Option> take(String name) {
        left.remove(name);
        return Optional.ofNullable(all.get(name));
    }

    void take(Option option) {
        left.values().remove(option);
    }

    boolean isThere(String name) {
        return all.containsKey(name);
    }

    /** Whether something stands below a name. */
    boolean hasBelow(String name) {
        return all.keySet().stream().anyMatch(key -> key.startsWith(name + "."));
    }

    /** Options right below a name, {@code exception.0}. */
    List<String> below(String name) {
        List<String> names = new ArrayList<>();
        for (String key : all.keySet()) {
            if (key.startsWith(name + ".") && key.indexOf('.', name.length() + 1) < 0) {
                names.add(key);
            }
        }
        return names;
    }

    /** What no field shows yet. */
    List<Option> left() {
        return List.copyOf(left.values());
    }
}
