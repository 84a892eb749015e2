package io.dromos.model.edit.text;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceToken;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import io.dromos.model.source.YamlStream;
import io.dromos.model.source.ScalarStyle;

/**
 * The hand in which a file is written, as its first lines show it: what new lines take over.
 *
 * @param lineBreak
 *            how its lines end
 * @param indent
 *            how many columns a map is indented under its key
 * @param dashIndent
 *            how many columns a dash is indented under its key
 * @param quote
 *            the quote character that it prefers
 */
public record FileHand(String lineBreak, int indent, int dashIndent, char quote) {

    private static final int ENOUGH = 400;

    public static FileHand of(SourceTree tree) {
        Reader reader = new Reader();
        reader.read(tree.root(), 0);
        return new FileHand(lineBreak(tree.root()), reader.indent > 0 ? reader.indent : 2,
                reader.dashIndent >= 0 ? reader.dashIndent : 2, reader.single > reader.dual ? '\'' : '"');
    }

    /** The first line break of the file, found without putting the text together. */
    private static String lineBreak(SourceNode node) {
        if (node instanceof YamlComposite composite) {
            for (SourceNode part : composite.parts()) {
                String found = lineBreak(part);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return node instanceof YamlStream ? "\n" : "";
        }
        String text = node.text();
        int at = text.indexOf('\n');
        if (at >= 0) {
            return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
        }
        return text.indexOf('\r') >= 0 ? "\r" : "";
    }

    /** Looks at the first nodes of a tree until it has seen enough. */
    private static final class Reader {
        private int indent;
        private int dashIndent = -1;
        private int single;
        private int dual;
        private int seen;

        private void read(SourceNode node, int column) {
            if (seen++ > ENOUGH && indent > 0 && dashIndent >= 0) {
                return;
            }
            switch (node) {
                case YamlScalar scalar -> count(scalar.style());
                case YamlEntry entry -> {
                    int own = startColumn(entry, column);
                    nested(entry.value(), own);
                    read(entry.value(), own);
                }
                case YamlItem item -> read(item.value(), valueColumn(item, column));
                case YamlComposite composite -> composite.parts().forEach(part -> read(part, column));
                case SourceToken _,YamlAlias _ -> {
                }
            }
        }

        private void count(ScalarStyle style) {
            single += style == ScalarStyle.SINGLE_QUOTED ? 1 : 0;
            dual += style == ScalarStyle.DOUBLE_QUOTED ? 1 : 0;
        }

        private void nested(SourceNode value, int column) {
            if (value instanceof YamlMapping mapping && !mapping.isFlow() && indent == 0) {
                indent = Math.max(0, startColumn(mapping.entries().getFirst(), column) - column);
            }
            if (value instanceof YamlSequence sequence && !sequence.isFlow() && dashIndent < 0) {
                dashIndent = Math.max(0, startColumn(sequence.items().getFirst(), column) - column);
            }
        }
    }

    /** Column behind an item's dash and the spaces that follow it. */
    private static int valueColumn(YamlItem item, int column) {
        int dash = startColumn(item, column);
        return item.parts().stream().filter(SourceToken.class::isInstance).map(SourceNode::text)
                .filter(token -> token.startsWith("-")).map(token -> dash + token.length()).findFirst()
                .orElse(dash + 2);
    }

    private static int startColumn(SourceNode node, int column) {
        return node.parts().getFirst() instanceof SourceToken(String lead) && !lead.startsWith("-")
                ? lastLine(lead)
                : column;
    }

    private static int lastLine(String lead) {
        String line = lead.substring(Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1);
        return line.length() - line.stripLeading().length();
    }
}
