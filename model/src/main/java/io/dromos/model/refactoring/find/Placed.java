package io.dromos.model.refactoring.find;

import io.dromos.model.expression.TextRange;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlDocument;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.Optional;
import java.util.stream.Stream;

/** A node of a JSON text, which is read as the YAML that it is, and where it starts in the text. */
record Placed(SourceNode node, int start) {

    /** The value of the first document. */
    static Optional<Placed> root(SourceTree tree) {
        int start = 0;
        for (SourceNode part : tree.root().parts()) {
            if (part instanceof YamlDocument document) {
                int inDocument = start;
                return document.root().map(node -> new Placed(node,
                        inDocument + document.offsetOf(document.parts().indexOf(node))));
            }
            start += part.length();
        }
        return Optional.empty();
    }

    Optional<Placed> field(String key) {
        return entry(key).map(Placed::value);
    }

    Stream<Placed> items() {
        return node instanceof YamlSequence sequence
                ? sequence.items().stream().map(item -> inside(sequence, item).value(item))
                : Stream.empty();
    }

    boolean says(String wanted) {
        return node instanceof YamlScalar scalar && scalar.value().equals(wanted);
    }

    /** Where a field's name stands; empty where it is written with escapes, and where there is no such field. */
    Optional<TextRange> name(String key) {
        return entry(key).flatMap(placed -> {
            YamlEntry entry = (YamlEntry) placed.node();
            int quoted = entry.key().text().indexOf(key);
            int at = placed.start() + entry.offsetOf(entry.parts().indexOf(entry.key())) + quoted;
            return quoted < 0 ? Optional.empty() : Optional.of(new TextRange(at, at + key.length()));
        });
    }

    private Optional<Placed> entry(String key) {
        return node instanceof YamlMapping mapping
                ? mapping.entry(key).map(entry -> inside(mapping, entry))
                : Optional.empty();
    }

    private Placed inside(YamlMapping mapping, YamlEntry entry) {
        return new Placed(entry, start + mapping.offsetOf(mapping.parts().indexOf(entry)));
    }

    private Placed inside(YamlSequence sequence, YamlItem item) {
        return new Placed(item, start + sequence.offsetOf(sequence.parts().indexOf(item)));
    }

    /** Of an entry. */
    private Placed value() {
        YamlEntry entry = (YamlEntry) node;
        return new Placed(entry.value(), start + entry.offsetOf(entry.parts().lastIndexOf(entry.value())));
    }

    private Placed value(YamlItem item) {
        return new Placed(item.value(), start + item.offsetOf(item.parts().lastIndexOf(item.value())));
    }
}
