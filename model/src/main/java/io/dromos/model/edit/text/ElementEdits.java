package io.dromos.model.edit.text;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.Place;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Structure;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlDocument;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans how elements are put in, taken out and moved, as whole lines. One document, any thread. */
public final class ElementEdits {

    private final FlowDocument document;
    private final SourceLines lines;

    public ElementEdits(FlowDocument document) {
        this.document = document;
        this.lines = new SourceLines(document);
    }

    /** The element's lines as they would stand at the left margin: what is copied, pasted, and inserted. */
    public String snippet(Element element) {
        YamlComposite holder = element.source().holder();
        int offset = offsetOf(element);
        String own = holder.text();
        if (holder instanceof YamlItem && !isFlowItem(element)) {
            int column = lines.startColumn(holder, offset);
            return SourceLines
                    .withoutTail(SourceLines.shift(lines.endsLine(offset) ? own : " ".repeat(column) + own, -column))
                    + "\n";
        }
        String text = holder instanceof YamlEntry ? SourceLines.shift(own, -lines.startColumn(holder, offset)) : own;
        return "- " + text.strip().replace("\n", "\n  ") + "\n";
    }

    /** Puts the lines of one item, {@code - log: x}, at a place. */
    public Plan insert(Place place, String snippet) {
        if (place.parent().isEmpty()) {
            return insertRoot(place, snippet);
        }
        Optional<Element> parent = document.index().find(place.parent().get());
        if (parent.isEmpty()) {
            return Plan.refused("edit.gone");
        }
        Optional<Slot> slot = parent.get().slot(place.slot());
        if (slot.isEmpty()) {
            return openSlot(parent.get(), place.slot(), snippet);
        }
        return slot.get().node() instanceof YamlSequence sequence
                ? insertItem(sequence, lines.offset(parent.get(), sequence), place.index(), snippet, parent.get())
                : Plan.refused("edit.slot-full", parent.get().kind(), place.slot());
    }

    private Plan insertRoot(Place place, String snippet) {
        List<YamlDocument> documents = document.source().documents();
        int before = 0;
        int offset = 0;
        for (int i = 0; i < documents.size(); i++) {
            YamlDocument each = documents.get(i);
            Optional<SourceNode> root = each.root();
            if (root.isPresent() && root.get() instanceof YamlSequence sequence) {
                int size = sequence.items().size();
                if (place.index() <= before + size) {
                    int start = offset + each.offsetOf(each.parts().indexOf(sequence));
                    return insertItem(sequence, start, place.index() - before, snippet, null);
                }
                before += size;
            } else if (root.isPresent()) {
                before++;
            }
            offset += each.length();
        }
        boolean hasRoot = documents.stream().anyMatch(each -> each.root().isPresent());
        return hasRoot
                ? Plan.refused("edit.no-list-at-root")
                : Plan.of(lines.insertLines(lines.text().length(), itemLines(snippet, 0)));
    }

    private Plan insertItem(YamlSequence sequence, int start, int index, String snippet,
            @Nullable Element parent) {
        boolean inFlow = parent != null && lines.inFlow(parent, sequence);
        List<YamlItem> items = sequence.items();
        if (sequence.isFlow() && items.isEmpty() && !inFlow && parent != null) {
            return fillEmptyList(sequence, start, snippet, parent);
        }
        if (sequence.isFlow() && items.isEmpty() && parent == null) {
            return Plan.of(new TextEdit(start, sequence.length(), itemLines(snippet, 0)));
        }
        if (sequence.isFlow()) {
            return insertInFlow(sequence, start, index, snippet);
        }
        int column = lines.startColumn(items.getFirst(), start + offsetIn(sequence, items.getFirst()));
        String written = itemLines(snippet, column);
        boolean apart = separated(sequence, index);
        String blank = lines.hand().lineBreak();
        if (index < items.size()) {
            int offset = start + offsetIn(sequence, items.get(index));
            return lines.endsLine(offset)
                    ? Plan.of(lines.insertLines(offset, written + (apart ? blank : "")))
                    : Plan.of(new TextEdit(offset, 0,
                            written.stripLeading() + blank + (apart ? blank : "") + " ".repeat(column)));
        }
        YamlItem last = items.getLast();
        return Plan.of(lines.insertLines(start + offsetIn(sequence, last) + last.length(),
                apart ? blank + written : written));
    }

    /** {@code steps: []} becomes {@code steps:} with the first item below. */
    private Plan fillEmptyList(YamlSequence sequence, int start, String snippet, Element parent) {
        List<SourceNode> chain = SourceLines.chain(parent.source().holder(), sequence);
        YamlComposite key = (YamlComposite) chain.get(chain.size() - 2);
        int column = lines.startColumn(key, lines.offset(parent, key)) + lines.hand().dashIndent();
        int gap = start;
        while (gap > 0 && lines.text().charAt(gap - 1) == ' ') {
            gap--;
        }
        TextEdit gone = new TextEdit(gap, start - gap + sequence.length(), "");
        int lineEnd = lines.nextLine(start + sequence.length());
        TextEdit item = lines.insertLines(lineEnd, itemLines(snippet, column));
        return item.offset() == gone.end()
                ? Plan.of(new TextEdit(gone.offset(), gone.length(), item.replacement()))
                : Plan.of(gone, item);
    }

    private Plan insertInFlow(YamlSequence sequence, int start, int index, String snippet) {
        Optional<String> flow = FlowStyle.item(snippet);
        if (flow.isEmpty()) {
            return Plan.refused("edit.not-in-flow-style");
        }
        List<YamlItem> items = sequence.items();
        if (items.isEmpty()) {
            return Plan.of(new TextEdit(start, sequence.length(), "[" + flow.get() + "]"));
        }
        return new FlowList(lines, items, item -> start + offsetIn(sequence, item)).insert(index, flow.get());
    }

    /** Gives an element a list or branch that it does not have yet, at the end of its options. */
    private Plan openSlot(Element parent, String slot, String snippet) {
        SourceNode body = parent.source().body();
        boolean single = Structure.branchesOf(parent.kind()).contains(slot)
                && !Structure.mayRepeat(slot);
        int keyColumn = bodyColumn(parent);
        String block = single
                ? SourceLines.shift(withoutDash(snippet), keyColumn)
                : " ".repeat(keyColumn) + slot + ":" + lines.hand().lineBreak()
                        + itemLines(snippet, keyColumn + lines.hand().dashIndent());
        String written = block.stripTrailing().replace("\n", lines.hand().lineBreak())
                .replace("\r\r", "\r");
        return switch (body) {
            case YamlMapping mapping when !mapping.isFlow() && !mapping.entries().isEmpty() -> {
                YamlEntry last = mapping.entries().getLast();
                yield Plan.of(lines.insertLines(lines.offset(parent, last) + last.length(), written));
            }
            case YamlMapping mapping when mapping.entries().isEmpty() && !lines.inFlow(parent, mapping) ->
                belowHeader(lines.offset(parent, mapping), mapping.length(), written);
            case YamlScalar scalar when scalar.isAbsent() ->
                belowHeader(lines.offset(parent, scalar), 0, written);
            case YamlScalar scalar when !lines.inFlow(parent, scalar) ->
                openShorthand(parent, scalar, keyColumn, written);
            case YamlMapping mapping when !mapping.entries().isEmpty() ->
                openSlotInFlow(parent, mapping, single ? "" : slot, snippet);
            default -> Plan.refused("edit.not-in-flow-style");
        };
    }

    /** {@code {uri: x}} becomes {@code {uri: x, steps: [ITEM]}}; a branch that stands once is an entry itself. */
    private Plan openSlotInFlow(Element parent, YamlMapping mapping, String list, String snippet) {
        Optional<String> item = FlowStyle.item(snippet);
        if (item.isEmpty()) {
            return Plan.refused("edit.not-in-flow-style");
        }
        String words = list.isEmpty()
                ? item.get().substring(1, item.get().length() - 1)
                : list + ": [" + item.get() + "]";
        return FlowStyle.add(mapping, lines.offset(parent, mapping), words);
    }

    private Plan openShorthand(Element parent, YamlScalar scalar, int column, String block) {
        int offset = lines.offset(parent, scalar);
        YamlComposite holder = parent.source().entry().map(YamlComposite.class::cast)
                .orElse(parent.source().holder());
        int properties = offset - SourceLines.properties(holder, scalar).length();
        int gap = properties;
        while (gap > 0 && lines.text().charAt(gap - 1) == ' ') {
            gap--;
        }
        TextEdit opened = new TextEdit(gap, properties - gap, lines.hand().lineBreak() + " ".repeat(column)
                + OptionEdits.mainOption(parent.kind()) + ": ");
        return Plan.of(opened, lines.insertLines(lines.nextLine(offset + scalar.length()), block));
    }

    private Plan belowHeader(int offset, int length, String block) {
        int gap = offset;
        while (length > 0 && gap > 0 && lines.text().charAt(gap - 1) == ' ') {
            gap--;
        }
        TextEdit gone = new TextEdit(gap, offset - gap + length, "");
        TextEdit added = lines.insertLines(lines.nextLine(offset + length), block);
        if (gone.length() == 0) {
            return Plan.of(added);
        }
        return added.offset() == gone.end()
                ? Plan.of(new TextEdit(gone.offset(), gone.length(), added.replacement()))
                : Plan.of(gone, added);
    }

    private int bodyColumn(Element parent) {
        if (parent.source().body() instanceof YamlMapping mapping && !mapping.isFlow()
                && !mapping.entries().isEmpty()) {
            YamlEntry first = mapping.entries().getFirst();
            return lines.startColumn(first, lines.offset(parent, first));
        }
        YamlComposite holder = parent.source().entry().map(YamlComposite.class::cast)
                .orElse(parent.source().holder());
        return lines.startColumn(holder, lines.offset(parent, holder)) + lines.hand().indent();
    }

    /** Takes an element out. */
    public Plan remove(Element element) {
        if (element.kind().equals("from")) {
            return Plan.refused("edit.route-needs-from");
        }
        Optional<Element> parent = document.index().parentOf(element);
        Slot slot = document.index().slotOf(element);
        YamlComposite holder = element.source().holder();
        if (parent.isEmpty()) {
            return slot.list() ? removeRoot(slot, element) : Plan.refused("edit.resource-stays", element.kind());
        }
        Removal removal = new Removal(lines, node -> lines.offset(parent.get(), node), false);
        if (slot.list()) {
            return removal.remove(slot.node(), holder);
        }
        List<SourceNode> chain = SourceLines.chain(parent.get().source().holder(), holder);
        return removal.remove(chain.get(chain.size() - 2), holder);
    }

    private Plan removeRoot(Slot slot, Element element) {
        int listStart = document.index().rangeOf(slot.elements().getFirst()).start()
                - offsetIn((YamlComposite) slot.node(), slot.elements().getFirst().source().holder());
        return new Removal(lines, node -> node == slot.node()
                ? listStart
                : listStart + offsetIn((YamlComposite) slot.node(), node), true).remove(slot.node(),
                        element.source().holder());
    }

    /** Moves an element, its comments with it; its lines are shifted when the depth changes. */
    public Plan move(Element element, Place place) {
        boolean inside = place.parent().flatMap(document.index()::find)
                .map(target -> document.index().pathTo(target).contains(element)).orElse(false);
        if (inside) {
            return Plan.refused("edit.into-itself");
        }
        Plan out = remove(element);
        Plan in = insert(place, snippet(element));
        if (!(out instanceof Plan.Edits(List<TextEdit> gone))) {
            return out;
        }
        if (!(in instanceof Plan.Edits(List<TextEdit> added))) {
            return in;
        }
        List<TextEdit> both = new ArrayList<>(gone);
        both.addAll(added);
        return new Plan.Edits(joined(both));
    }

    /** Edits that touch are joined, so that their order does not matter. */
    private List<TextEdit> joined(List<TextEdit> edits) {
        List<TextEdit> sorted = edits.stream()
                .sorted(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::end)).toList();
        List<TextEdit> joined = new ArrayList<>();
        for (TextEdit edit : sorted) {
            TextEdit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && edit.offset() <= last.end()) {
                int end = Math.max(last.end(), edit.end());
                joined.set(joined.size() - 1,
                        new TextEdit(last.offset(), end - last.offset(), last.replacement() + edit.replacement()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private int offsetOf(Element element) {
        return document.index().rangeOf(element).start();
    }

    private boolean isFlowItem(Element element) {
        return lines.inFlow(element, element.source().holder());
    }

    private static int offsetIn(YamlComposite list, SourceNode part) {
        return list.offsetOf(list.parts().indexOf(part));
    }

    /** Whether neighbours at a position are set apart by blank lines. */
    private static boolean separated(YamlSequence sequence, int index) {
        List<YamlItem> items = sequence.items();
        if (items.size() < 2) {
            return false;
        }
        int before = Math.clamp(index, 1, items.size() - 1);
        int at = sequence.parts().indexOf(items.get(before));
        return SourceLines.isSeparator(sequence.parts().get(at - 1));
    }

    private String itemLines(String snippet, int column) {
        String normal = SourceLines.withoutTail(snippet.replace("\r\n", "\n"));
        return SourceLines.shift(normal, column).replace("\n", lines.hand().lineBreak());
    }

    private static String withoutDash(String snippet) {
        return SourceLines.shift(snippet.replaceFirst("^- ", "  "), -2);
    }
}
