package io.dromos.model.flow;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceToken;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the options of an element: every scalar below its body that no slot holds. */
final class OptionReader {

    private final Set<SourceNode> slotNodes;
    private final List<Option> options = new ArrayList<>();

    private OptionReader(Set<SourceNode> slotNodes) {
        this.slotNodes = slotNodes;
    }

    /** {@code slotNodes}, by identity, are left out; {@code main} is the option that a scalar body stands for. */
    static List<Option> read(SourceNode body, Set<SourceNode> slotNodes, String main) {
        if (body instanceof YamlScalar scalar) {
            return scalar.isAbsent() ? List.of() : List.of(new Option(List.of(main), scalar.value(), scalar, true));
        }
        if (body instanceof YamlAlias alias) {
            return List.of(new Option(List.of(main), alias.text(), alias, true));
        }
        OptionReader reader = new OptionReader(slotNodes);
        reader.inside(body, List.of());
        return List.copyOf(reader.options);
    }

    private void inside(SourceNode node, List<String> path) {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                value(entry.value(), with(path, entry.keyText()));
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                value(sequence.items().get(i).value(), with(path, Integer.toString(i)));
            }
        }
    }

    private void value(SourceNode value, List<String> path) {
        if (slotNodes.contains(value)) {
            return;
        }
        switch (value) {
            case YamlScalar scalar -> options.add(new Option(path, scalar.value(), scalar, false));
            case YamlAlias alias -> options.add(new Option(path, alias.text(), alias, false));
            case YamlMapping mapping when mapping.entries().isEmpty() -> options.add(empty(mapping, path));
            case YamlSequence sequence when sequence.items().isEmpty() -> options.add(empty(sequence, path));
            case YamlComposite composite -> inside(composite, path);
            case SourceToken _ -> throw new IllegalStateException("a token is no value");
        }
    }

    private static Option empty(SourceNode collection, List<String> path) {
        return new Option(path, collection instanceof YamlMapping ? "{}" : "[]", collection, false);
    }

    private static List<String> with(List<String> path, String key) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
