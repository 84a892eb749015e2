package io.dromos.model.edit.text;

import io.dromos.model.source.ParseResult;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceToken;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes YAML in braces and brackets, for lists that are kept in flow style. */
final class FlowStyle {

    private static final FileHand HAND = new FileHand("\n", 2, 2, '"');

    private FlowStyle() {
    }

    /** The value of the one item of a block list, in flow style. */
    static Optional<String> item(String snippet) {
        return SourceTree.parse(snippet) instanceof ParseResult.Parsed(SourceTree tree)
                ? tree.documents().stream().flatMap(document -> document.root().stream())
                        .filter(YamlSequence.class::isInstance).map(root -> ((YamlSequence) root).items().getFirst())
                        .map(YamlItem::value).map(FlowStyle::write).findFirst()
                : Optional.empty();
    }

    /** Adds an entry to a map with entries. One without braces, the pair of {@code [a: b]}, gets them. */
    static Plan add(YamlMapping mapping, int start, String entry) {
        if (isPair(mapping)) {
            return Plan.of(new TextEdit(start, mapping.length(), "{" + mapping.text() + ", " + entry + "}"));
        }
        YamlEntry last = mapping.entries().getLast();
        int end = start + mapping.offsetOf(mapping.parts().indexOf(last)) + last.length();
        return Plan.of(new TextEdit(end, 0, ", " + entry));
    }

    /** Whether a map is the one pair of a list item, written without braces. */
    static boolean isPair(YamlMapping mapping) {
        return mapping.isFlow()
                && !(mapping.parts().getFirst() instanceof SourceToken(String brace) && brace.startsWith("{"));
    }

    private static String write(SourceNode node) {
        return switch (node) {
            case YamlMapping mapping -> {
                StringJoiner text = new StringJoiner(", ", "{", "}");
                for (YamlEntry entry : mapping.entries()) {
                    text.add(SourceLines.key(entry.keyText()) + ": " + write(entry.value()));
                }
                yield text.toString();
            }
            case YamlSequence sequence -> {
                StringJoiner text = new StringJoiner(", ", "[", "]");
                sequence.items().forEach(item -> text.add(write(item.value())));
                yield text.toString();
            }
            case YamlScalar scalar -> scalar.style().isBlock() || scalar.text().indexOf('\n') >= 0
                    ? new ScalarText(HAND, true, true, 2).fresh(scalar.value())
                    : scalar.text();
            default -> node.text();
        };
    }
}
