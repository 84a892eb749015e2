package io.dromos.model.edit.text;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceToken;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlMapping;
import java.util.List;
import java.util.function.ToIntFunction;

/** Takes an entry or item out of its map or list, with one of the separators around it. */
final class Removal {

    private final SourceLines lines;
    private final ToIntFunction<SourceNode> offsets;

    private final boolean isRoot;

    /**
     * @param isRoot
     *            whether the list is the document itself, with no key before it
     */
    Removal(SourceLines lines, ToIntFunction<SourceNode> offsets, boolean isRoot) {
        this.lines = lines;
        this.isRoot = isRoot;
        this.offsets = offsets;
    }

    Plan remove(SourceNode collection, YamlComposite child) {
        List<? extends YamlComposite> children = SourceLines.childrenOf(collection);
        if (children.size() == 1) {
            return empty(collection, child);
        }
        return SourceLines.isFlow(collection)
                ? new FlowList(lines, children, offsets).remove(child)
                : fromBlock(collection, children, child);
    }

    private Plan fromBlock(SourceNode collection, List<? extends YamlComposite> children, YamlComposite child) {
        int start = offsets.applyAsInt(child);
        if (!lines.endsLine(start)) {
            return pullUp(children.get(1), start);
        }
        int end = start + child.length();
        List<SourceNode> parts = collection.parts();
        int at = parts.indexOf(child);
        boolean before = at > 0 && SourceLines.isSeparator(parts.get(at - 1));
        boolean after = at + 1 < parts.size() && SourceLines.isSeparator(parts.get(at + 1));
        boolean first = child == children.getFirst();
        boolean last = child == children.getLast();
        if (after && (before || first)) {
            end += parts.get(at + 1).length();
        } else if (before && last) {
            start -= parts.get(at - 1).length();
        }
        return Plan.of(lines.removeLines(start, end));
    }

    /** The child stood behind its parent's dash: the next one takes that place. */
    private Plan pullUp(YamlComposite next, int start) {
        int nextStart = offsets.applyAsInt(next);
        String lead = next.parts().getFirst() instanceof SourceToken(String own) ? own : "";
        if (lead.isBlank()) {
            return Plan.of(new TextEdit(start, lines.startOffset(next, nextStart) - start, ""));
        }
        int dashEnd = start;
        while (dashEnd > 0 && lines.text().charAt(dashEnd - 1) == ' ') {
            dashEnd--;
        }
        return Plan.of(new TextEdit(dashEnd, nextStart - dashEnd, lines.hand().lineBreak()));
    }

    /** The only child goes: {@code {}} or {@code []} stays, and comments that stood free beside it. */
    private Plan empty(SourceNode collection, YamlComposite child) {
        String brackets = collection instanceof YamlMapping ? "{}" : "[]";
        int start = offsets.applyAsInt(collection);
        if (SourceLines.isFlow(collection)) {
            return Plan.of(new TextEdit(start, collection.length(), brackets));
        }
        if (isRoot) {
            int end = endOfWords(child, offsets.applyAsInt(child));
            return Plan.of(new TextEdit(start, end - start, brackets));
        }
        if (!lines.endsLine(start)) {
            int end = endOfWords(child, start);
            return Plan.of(new TextEdit(start, end - start, brackets));
        }
        int header = headerEnd(start);
        int childStart = offsets.applyAsInt(child);
        boolean alone = collection.parts().stream().allMatch(part -> part == child || part.text().isBlank());
        TextEdit gone = alone
                ? lines.removeLines(start, start + collection.length())
                : lines.removeLines(childStart, childStart + child.length());
        if (gone.offset() < start) {
            return Plan.of(new TextEdit(header, gone.end() - header,
                    " " + brackets + lines.text().substring(header, gone.offset())));
        }
        return Plan.of(new TextEdit(header, 0, " " + brackets), gone);
    }

    /** Offset behind the last word of the line before a block: behind the colon, before any comment. */
    private int headerEnd(int blockStart) {
        int lineEnd = blockStart - (lines.text().charAt(blockStart - 1) == '\n' && blockStart > 1
                && lines.text().charAt(blockStart - 2) == '\r' ? 2 : 1);
        int lineStart = lineEnd - lines.column(lineEnd);
        String line = lines.text().substring(lineStart, lineEnd);
        int comment = line.indexOf(" #");
        String words = (comment < 0 ? line : line.substring(0, comment)).stripTrailing();
        return lineStart + words.length();
    }

    private int endOfWords(YamlComposite child, int start) {
        int end = start + child.length();
        if (child.parts().getLast() instanceof SourceToken tail) {
            end -= tail.length();
        }
        while (end > start && Character.isWhitespace(lines.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
