package io.dromos.model.flow;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlScalar;
import java.util.List;

/**
 * An option as the source names it.
 *
 * @param path
 *            the keys that lead to it from its element, as written; positions of list items are numbers
 * @param value
 *            its value; for an alias its text, for an empty map or list its brackets
 * @param node
 *            the scalar, alias or empty collection that is the value
 * @param shorthand
 *            whether the element is written as this value alone, {@code - log: "x"}; the path then names the option
 *            that the long form would have
 */
public record Option(List<String> path, String value, SourceNode node, boolean shorthand) {

    public Option {
        path = List.copyOf(path);
    }

    /** The path with dots between its keys. */
    public String name() {
        return path.size() == 1 ? path.getFirst() : String.join(".", path);
    }

    public boolean isScalar() {
        return node instanceof YamlScalar;
    }
}
