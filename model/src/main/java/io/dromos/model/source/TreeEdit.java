package io.dromos.model.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Applies an edit to the smallest block of a tree that can be read on its own, and shares the rest. Gives nothing where
 * the block reads differently alone than in its place: then the whole text must be read.
 */
final class TreeEdit {

    private TreeEdit() {
    }

    static Optional<YamlStream> apply(YamlStream root, TextEdit edit) {
        if (touchesDocumentMarker(edit.replacement())) {
            return Optional.empty();
        }
        return edited(root, 0, edit, 0).map(YamlStream.class::cast);
    }

    /**
     * {@code node} with the edit applied, {@code offset} being its place and {@code column} the column it starts at.
     */
    private static Optional<SourceNode> edited(YamlComposite node, int offset, TextEdit edit, int column) {
        Optional<SourceNode> inside = editedInPart(node, offset, edit, column);
        if (inside.isPresent()) {
            return inside;
        }
        if (node instanceof YamlSequence sequence && !sequence.isFlow()) {
            Optional<SourceNode> spliced = spliced(sequence, offset, edit, column);
            if (spliced.isPresent()) {
                return spliced;
            }
        }
        TextEdit local = new TextEdit(edit.offset() - offset, edit.length(), edit.replacement());
        return switch (node) {
            case YamlItem item -> reread(local.applyTo(item.text()), column).flatMap(TreeEdit::onlyItem)
                    .filter(next -> startColumn(next, column) == startColumn(item, column));
            case YamlEntry entry -> reread(local.applyTo(entry.text()), column).flatMap(TreeEdit::onlyEntry)
                    .filter(next -> startColumn(next, column) == startColumn(entry, column));
            case YamlMapping _,YamlSequence _,YamlDocument _,YamlStream _ -> Optional.empty();
        };
    }

    private static Optional<SourceNode> editedInPart(YamlComposite node, int offset, TextEdit edit, int column) {
        int position = offset;
        int partColumn = column;
        List<SourceNode> parts = node.parts();
        for (int i = 0; i < parts.size() && position <= edit.offset(); i++) {
            SourceNode part = parts.get(i);
            int end = position + part.length();
            boolean holds = edit.offset() > position && edit.end() < end
                    || edit.offset() == position && edit.end() < end && edit.length() > 0;
            if (holds && part instanceof YamlComposite composite && !isFlow(composite)) {
                int index = i;
                return edited(composite, position, edit, partColumn).map(next -> replaced(node, index, next));
            }
            partColumn = columnBehind(part, partColumn);
            position = end;
        }
        return Optional.empty();
    }

    private static boolean isFlow(YamlComposite node) {
        return node instanceof YamlMapping mapping && mapping.isFlow()
                || node instanceof YamlSequence sequence && sequence.isFlow();
    }

    private static SourceNode replaced(YamlComposite node, int index, SourceNode next) {
        List<SourceNode> parts = new ArrayList<>(node.parts());
        parts.set(index, next);
        return node.with(parts);
    }

    /** Column behind a part; only the end of a part on whole lines or a token is ever asked for again. */
    private static int columnBehind(SourceNode part, int column) {
        if (part.length() == 0) {
            return column;
        }
        if (part instanceof YamlItem || part instanceof YamlEntry) {
            return 0;
        }
        String text = part.text();
        int line = YamlText.lineStart(text, text.length());
        int mark = text.startsWith("\uFEFF") ? 1 : 0; // it takes no column
        return line == 0 ? column + text.length() - mark : text.length() - line;
    }

    /** Whole items put in, taken out or replaced: only the new ones are read. */
    private static Optional<SourceNode> spliced(YamlSequence sequence, int offset, TextEdit edit, int column) {
        List<SourceNode> parts = sequence.parts();
        int first = -1;
        int last = -1;
        int position = offset;
        for (int i = 0; i <= parts.size(); i++) {
            if (position == edit.offset() && first < 0) {
                first = i;
            }
            if (position == edit.end() && first >= 0) {
                last = i;
                break;
            }
            position += i < parts.size() ? parts.get(i).length() : 0;
        }
        boolean compact = first == 0 && column != 0;
        if (first < 0 || last < 0 || compact) {
            return Optional.empty();
        }
        return splicedParts(sequence, first, last, edit.replacement());
    }

    private static Optional<SourceNode> splicedParts(YamlSequence sequence, int first, int last, String text) {
        List<SourceNode> parts = new ArrayList<>(sequence.parts());
        List<SourceNode> gone = parts.subList(first, last);
        boolean touchesComments = gone.stream().anyMatch(TreeEdit::isFreeComment)
                || first > 0 && isFreeComment(parts.get(first - 1))
                || last < parts.size() && isFreeComment(parts.get(last));
        if (touchesComments || first > 0 && !endsLine(parts.get(first - 1)) || !text.isEmpty() && !endsLine(text)) {
            return Optional.empty();
        }
        List<SourceNode> fresh = List.of();
        if (!text.isEmpty()) {
            Optional<YamlSequence> read = reread(text, 0).filter(YamlSequence.class::isInstance)
                    .map(YamlSequence.class::cast);
            if (read.isEmpty() || !sameColumn(sequence, read.get())
                    || read.get().parts().stream().anyMatch(TreeEdit::isFreeComment)) {
                return Optional.empty();
            }
            fresh = read.get().parts();
        }
        gone.clear();
        parts.addAll(first, fresh);
        joinTokens(parts);
        boolean startsPlain = parts.getFirst() instanceof YamlItem item
                && !(item.parts().getFirst() instanceof SourceToken(String lead) && lead.indexOf('#') >= 0);
        return first > 0 || startsPlain ? Optional.of(sequence.with(parts)) : Optional.empty();
    }

    private static void joinTokens(List<SourceNode> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i) instanceof SourceToken(String after)
                    && parts.get(i - 1) instanceof SourceToken(String before)) {
                parts.set(i - 1, new SourceToken(before + after));
                parts.remove(i);
            }
        }
    }

    private static boolean isFreeComment(SourceNode part) {
        return part instanceof SourceToken(String text) && text.indexOf('#') >= 0;
    }

    private static boolean endsLine(SourceNode part) {
        return endsLine(part.text());
    }

    private static boolean endsLine(String text) {
        return !text.isEmpty() && YamlText.isBreak(text.charAt(text.length() - 1));
    }

    private static boolean sameColumn(YamlSequence one, YamlSequence other) {
        int column = dashColumn(one.items().getLast());
        return other.items().stream().allMatch(item -> dashColumn(item) == column);
    }

    private static int dashColumn(YamlItem item) {
        return startColumn(item, 0);
    }

    /** Column of an item's dash or an entry's key, its first line starting at {@code column}. */
    private static int startColumn(SourceNode node, int column) {
        SourceNode first = node.parts().getFirst();
        String lead = first instanceof SourceToken(String text) ? text : "";
        int line = YamlText.lineStart(lead, lead.length());
        int blank = YamlText.content(lead, line) - line;
        return line == 0 ? column + blank : blank;
    }

    /** The root of a text that stands alone, its first line shifted to a column; nothing if it is not one block. */
    private static Optional<SourceNode> reread(String text, int column) {
        if (touchesDocumentMarker(text)) {
            return Optional.empty();
        }
        try {
            String padded = " ".repeat(column) + text;
            List<RawDocument> documents = new YamlEventReader(padded).documents();
            return documents.size() == 1
                    ? new YamlTreeBuilder(padded).fragment(documents.getFirst().root(), column)
                    : Optional.empty();
        } catch (YamlEngineException | StackOverflowError refused) {
            return Optional.empty();
        }
    }

    private static Optional<SourceNode> onlyItem(SourceNode root) {
        return root instanceof YamlSequence sequence && sequence.parts().size() == 1 && !sequence.isFlow()
                ? Optional.of(sequence.parts().getFirst())
                : Optional.empty();
    }

    private static Optional<SourceNode> onlyEntry(SourceNode root) {
        return root instanceof YamlMapping mapping && mapping.parts().size() == 1 && !mapping.isFlow()
                ? Optional.of(mapping.parts().getFirst())
                : Optional.empty();
    }

    private static boolean touchesDocumentMarker(String text) {
        return text.startsWith("---") || text.startsWith("...") || text.startsWith("%") || text.indexOf('\uFEFF') >= 0
                || text.contains("\n---") || text.contains("\n...") || text.contains("\r---")
                || text.contains("\n%") || text.contains("\r%");
    }
}
