package io.dromos.model.edit.text;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.flow.Element;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds an option that an element does not have yet: in one place, the shorthand opened where it cannot hold it. */
final class OptionAddition {

    private final SourceLines lines;
    private final Element element;

    OptionAddition(SourceLines lines, Element element) {
        this.lines = lines;
        this.element = element;
    }

    Plan add(List<String> path, String value) {
        if (OptionEdits.isBare(element)) {
            return wrapInRoute(path, value);
        }
        SourceNode node = element.source().body();
        YamlComposite holder = element.source().entry().map(YamlComposite.class::cast)
                .orElse(element.source().holder());
        String key = element.kind();
        int used = 0;
        while (used < path.size() && node instanceof YamlMapping mapping && mapping.entry(path.get(used)).isPresent()) {
            YamlEntry entry = mapping.entry(path.get(used)).orElseThrow();
            holder = entry;
            node = entry.value();
            key = entry.keyText();
            used++;
        }
        if (used == path.size()) {
            return Plan.refused("edit.option-is-block", element.kind(), String.join(".", path));
        }
        return into(node, holder, key, path.subList(used, path.size()), value);
    }

    private Plan into(SourceNode node, YamlComposite holder, String key, List<String> path, String value) {
        boolean inFlow = lines.inFlow(element, node);
        return switch (node) {
            case YamlMapping mapping when mapping.isFlow() || inFlow -> intoFlow(mapping, path, value);
            case YamlMapping mapping -> intoBlock(mapping, path, value);
            case YamlSequence sequence -> intoSequence(sequence, path, value);
            case YamlScalar scalar when scalar.isAbsent() -> intoNothing(scalar, holder, path, value);
            case YamlScalar scalar -> intoShorthand(scalar, holder, OptionEdits.mainOption(key), path, value);
            case YamlAlias alias -> Plan.refused("edit.alias-of-block", alias.name());
            default -> Plan.refused("edit.option-is-block", element.kind(), String.join(".", path));
        };
    }

    private Plan intoFlow(YamlMapping mapping, List<String> path, String value) {
        int start = lines.offset(element, mapping);
        String entry = flowEntry(path, value);
        if (mapping.entries().isEmpty()) {
            return Plan.of(new TextEdit(start, mapping.length(), "{" + entry + "}"));
        }
        return FlowStyle.add(mapping, start, entry);
    }

    private String flowEntry(List<String> path, String value) {
        String written = lines.scalars(true, true, 0).fresh(value);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < path.size(); i++) {
            text.append(i > 0 ? "{" : "").append(SourceLines.key(path.get(i))).append(": ");
        }
        return text.append(written).append("}".repeat(path.size() - 1)).toString();
    }

    private Plan intoBlock(YamlMapping mapping, List<String> path, String value) {
        YamlEntry first = mapping.entries().getFirst();
        int column = lines.startColumn(first, lines.offset(element, first));
        String written = entryLines(path, value, column);
        List<SourceNode> slots = OptionEdits.slotNodes(element);
        Optional<YamlEntry> next = mapping == element.source().body()
                ? new DocumentedOrder(BundledCatalog.shared(), element).next(mapping, path.getFirst())
                : Optional.empty();
        int place = next.map(entry -> lines.offset(element, entry)).orElse(-1);
        if (place >= 0 && lines.endsLine(place)) {
            return Plan.of(lines.insertLines(place, written));
        }
        Optional<YamlEntry> last = SourceLines.lastEntryBefore(mapping, slots);
        if (last.isPresent()) {
            int end = lines.offset(element, last.get()) + last.get().length();
            return Plan.of(lines.insertLines(end, written));
        }
        int start = lines.offset(element, first);
        if (lines.endsLine(start)) {
            return Plan.of(lines.insertLines(start, written));
        }
        YamlEntry end = mapping.entries().getLast();
        return Plan.of(lines.insertLines(lines.offset(element, end) + end.length(), written));
    }

    private Plan intoSequence(YamlSequence sequence, List<String> path, String value) {
        boolean next = path.size() == 1 && path.getFirst().equals(Integer.toString(sequence.items().size()));
        if (!next) {
            return Plan.refused("edit.not-next-item", String.join(".", path), sequence.items().size());
        }
        if (sequence.isFlow()) {
            String written = lines.scalars(true, true, 0).fresh(value);
            if (sequence.items().isEmpty()) {
                return Plan.of(new TextEdit(lines.offset(element, sequence), sequence.length(), "[" + written + "]"));
            }
            YamlItem last = sequence.items().getLast();
            return Plan.of(new TextEdit(lines.offset(element, last) + last.length(), 0, ", " + written));
        }
        YamlItem last = sequence.items().getLast();
        int offset = lines.offset(element, last);
        int column = lines.startColumn(last, offset);
        return Plan.of(lines.insertLines(offset + last.length(),
                " ".repeat(column) + "- " + lines.scalars(false, false, column).fresh(value)));
    }

    private Plan intoNothing(YamlScalar absent, YamlComposite holder, List<String> path, String value) {
        int offset = lines.offset(element, absent);
        if (lines.inFlow(element, absent)) {
            return Plan.of(new TextEdit(offset, 0, " {" + flowEntry(path, value) + "}"));
        }
        int column = lines.startColumn(holder, lines.offset(element, holder)) + lines.hand().indent();
        return Plan.of(lines.insertLines(lines.nextLine(offset), entryLines(path, value, column)));
    }

    /** {@code - log: "x"} becomes {@code - log:}, {@code message: "x"} and the new option. */
    private Plan intoShorthand(YamlScalar scalar, YamlComposite holder, String main, List<String> path, String value) {
        String properties = SourceLines.properties(holder, scalar);
        int end = lines.offset(element, scalar) + scalar.length();
        int offset = end - scalar.length() - properties.length();
        if (lines.inFlow(element, scalar)) {
            return Plan.of(new TextEdit(offset, end - offset,
                    "{" + main + ": " + properties + scalar.text() + ", " + flowEntry(path, value) + "}"));
        }
        int column = lines.startColumn(holder, lines.offset(element, holder)) + lines.hand().indent();
        String lineBreak = lines.hand().lineBreak();
        String kept = scalar.text();
        int firstBreak = kept.indexOf(lineBreak);
        if (firstBreak >= 0) {
            kept = kept.substring(0, firstBreak)
                    + SourceLines.shift(kept.substring(firstBreak), lines.hand().indent());
        }
        int gap = offset;
        while (gap > 0 && lines.text().charAt(gap - 1) == ' ') {
            gap--;
        }
        TextEdit opened = new TextEdit(gap, end - gap,
                lineBreak + " ".repeat(column) + main + ": " + properties + kept);
        TextEdit added = lines.insertLines(lines.nextLine(end), entryLines(path, value, column));
        return Plan.of(opened, added);
    }

    /** {@code - from:} becomes {@code - route:} with the option and the same {@code from} inside. */
    private Plan wrapInRoute(List<String> path, String value) {
        YamlMapping body = (YamlMapping) element.source().body();
        int start = lines.offset(element, body);
        if (body.isFlow() || lines.inFlow(element, body)) {
            return Plan.of(new TextEdit(start, body.length(),
                    "{route: {" + flowEntry(path, value) + ", "
                            + (FlowStyle.isPair(body) ? body.text() + "}" : body.text().substring(1)) + "}"));
        }
        int column = lines.column(start);
        int inner = column + lines.hand().indent();
        String lineBreak = lines.hand().lineBreak();
        String shifted = SourceLines.shift(" ".repeat(column) + body.text(), lines.hand().indent());
        return Plan.of(new TextEdit(start, body.length(),
                "route:" + lineBreak + entryLines(path, value, inner) + lineBreak + shifted));
    }

    /** The lines of one option, without the last line break: nested maps for a longer path. */
    private String entryLines(List<String> path, String value, int column) {
        List<String> written = new ArrayList<>();
        int indent = column;
        for (int i = 0; i < path.size(); i++) {
            String key = " ".repeat(indent) + SourceLines.key(path.get(i)) + ":";
            boolean last = i + 1 == path.size();
            written.add(last ? key + " " + lines.scalars(false, false, indent).fresh(value) : key);
            indent += lines.hand().indent();
        }
        return String.join(lines.hand().lineBreak(), written);
    }
}
