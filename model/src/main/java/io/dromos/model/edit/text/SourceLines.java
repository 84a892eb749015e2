package io.dromos.model.edit.text;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceToken;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlComposite;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document's text as lines and columns, and the moves that every planner makes with them. One document, any thread.
 */
final class SourceLines {

    /** A block scalar's header, but one that drops the line break at its end. */
    private static final Pattern OPEN_BLOCK = Pattern.compile("[|>][0-9]?\\+?[0-9]?[ \\t]*(#[^\\r\\n]*)?[\\r\\n]");

    /** A block scalar's header that keeps all line breaks at the end. */
    private static final Pattern KEEPING_BLOCK = Pattern.compile("[|>][0-9]?\\+[0-9]?[ \\t]*(#[^\\r\\n]*)?[\\r\\n]");

    private final FlowDocument document;
    private final String text;
    private final FileHand hand;

    SourceLines(FlowDocument document) {
        this.document = document;
        this.text = document.text();
        this.hand = FileHand.of(document.source());
    }

    FileHand hand() {
        return hand;
    }

    String text() {
        return text;
    }

    int offset(Element element, SourceNode node) {
        return document.index().offsetOf(element, node);
    }

    int column(int offset) {
        int start = offset;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        boolean byteOrderMark = start == 0 && offset > 0 && text.charAt(0) == '\uFEFF';
        return byteOrderMark ? offset - 1 : offset - start;
    }

    /** Column of an item's dash or an entry's key. */
    int startColumn(YamlComposite child, int offset) {
        return column(startOffset(child, offset));
    }

    /** Offset of an item's dash or an entry's key or question mark, behind its comments and indentation. */
    int startOffset(YamlComposite child, int offset) {
        String lead = child.parts().getFirst() instanceof SourceToken(String own) ? own : "";
        if (lead.stripLeading().startsWith("-")) {
            return offset + lead.length() - lead.stripLeading().length();
        }
        int line = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1;
        return lead.substring(line).strip().equals("?") ? offset + lead.indexOf('?', line) : offset + lead.length();
    }

    /** Offset behind the line break of the line that holds {@code offset}. */
    int nextLine(int offset) {
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return text.length();
    }

    /** What stands between the colon or dash before a value and the value itself: its anchor and its tag. */
    static String properties(YamlComposite holder, SourceNode value) {
        int at = holder.parts().indexOf(value);
        String between = at > 0 && holder.parts().get(at - 1) instanceof SourceToken(String token) ? token : "";
        int indicator = between.indexOf(holder instanceof YamlEntry ? ':' : '-');
        String properties = between.substring(indicator + 1);
        return properties.chars().anyMatch(c -> isBreak((char) c)) ? "" : properties.stripLeading();
    }

    /** Whether something other than white space follows on the line. */
    boolean wordsFollow(int offset) {
        return !text.substring(offset, nextLine(offset)).isBlank();
    }

    boolean endsLine(int offset) {
        return offset == 0 || isBreak(text.charAt(offset - 1)) || offset == 1 && text.charAt(0) == '\uFEFF';
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whole lines put in at an offset that starts a line, or at the end of a text that lacks its last line break. */
    TextEdit insertLines(int offset, String lines) {
        if (endsLine(offset)) {
            return new TextEdit(offset, 0, lines + hand.lineBreak());
        }
        return new TextEdit(offset, 0, hand.lineBreak() + closed(lines, offset));
    }

    /** Words that will stand before {@code offset}: a block that ends the file keeps the line break of its value. */
    String closed(String words, int offset) {
        boolean open = offset == text.length() && OPEN_BLOCK.matcher(words).find() && !words.endsWith("\n");
        return open ? words + hand.lineBreak() : words;
    }

    /** Whole lines taken out; at the end of a text without a last line break, the break before goes with them. */
    TextEdit removeLines(int start, int end) {
        if (end == text.length() && !endsLine(end) && start > 0 && !isBlockBefore(start)) {
            int before = start - 1;
            if (before > 0 && text.charAt(before) == '\n' && text.charAt(before - 1) == '\r') {
                before--;
            }
            return new TextEdit(before, end - before, "");
        }
        return new TextEdit(start, end - start, "");
    }

    /** Whether the words before an offset are a block scalar whose value has the line break at its end. */
    private boolean isBlockBefore(int offset) {
        SourceNode node = document.source().root();
        int end = node.length();
        while (node instanceof YamlComposite composite) {
            int partEnd = end;
            List<SourceNode> parts = composite.parts();
            int i = parts.size() - 1;
            while (i > 0 && (partEnd - parts.get(i).length() >= offset || parts.get(i).text().isBlank())) {
                partEnd -= parts.get(i).length();
                i--;
            }
            if (parts.isEmpty()) {
                return false;
            }
            node = parts.get(i);
            end = partEnd;
        }
        return node instanceof YamlScalar scalar && scalar.style().isBlock()
                && OPEN_BLOCK.matcher(scalar.text()).find();
    }

    /** A block without the blank lines at its end; those of a block scalar that keeps them stay. */
    static String withoutTail(String block) {
        if (!KEEPING_BLOCK.matcher(block).find()) {
            return block.stripTrailing();
        }
        return block.endsWith("\n")
                ? block.substring(0, block.length() - (block.endsWith("\r\n") ? 2 : 1))
                : block;
    }

    /** The nodes from one down to another, both included; empty if it is not below. */
    static List<SourceNode> chain(SourceNode from, SourceNode target) {
        List<SourceNode> chain = new ArrayList<>();
        return descend(from, target, chain) ? chain : List.of();
    }

    private static boolean descend(SourceNode from, SourceNode target, List<SourceNode> chain) {
        chain.add(from);
        if (from == target) {
            return true;
        }
        for (SourceNode part : from.parts()) {
            if (!(part instanceof SourceToken) && descend(part, target, chain)) {
                return true;
            }
        }
        chain.removeLast();
        return false;
    }

    /** Whether a node below an element, or the element itself, stands inside braces or brackets. */
    boolean inFlow(Element element, SourceNode node) {
        List<SourceNode> chain = chain(element.source().holder(), node);
        if (chain.stream().limit(Math.max(0, chain.size() - 1)).anyMatch(SourceLines::isFlow)) {
            return true;
        }
        Optional<Element> current = Optional.of(element);
        while (current.isPresent()) {
            Slot slot = document.index().slotOf(current.get());
            if (isFlow(slot.node())) {
                return true;
            }
            current = document.index().parentOf(current.get());
        }
        return false;
    }

    static boolean isFlow(SourceNode node) {
        return node instanceof YamlMapping mapping && mapping.isFlow()
                || node instanceof YamlSequence sequence && sequence.isFlow();
    }

    static boolean isSeparator(SourceNode part) {
        return part instanceof SourceToken(String blank) && blank.isBlank();
    }

    static List<? extends YamlComposite> childrenOf(SourceNode collection) {
        return switch (collection) {
            case YamlMapping mapping -> mapping.entries();
            case YamlSequence sequence -> sequence.items();
            default -> List.of();
        };
    }

    /** Writes values at a place. {@code column} is that of the key or dash that the value belongs to. */
    ScalarText scalars(boolean inFlow, boolean singleLine, int column) {
        return new ScalarText(hand, inFlow, singleLine, column + hand.indent());
    }

    /** Shifts every line of a block by some columns; blank lines stay as they are. */
    static String shift(String block, int columns) {
        if (columns == 0) {
            return block;
        }
        StringBuilder shifted = new StringBuilder(block.length() + 64);
        int start = 0;
        while (start < block.length()) {
            int end = start;
            while (end < block.length() && !isBreak(block.charAt(end))) {
                end++;
            }
            String line = block.substring(start, end);
            shifted.append(line.isBlank() ? line : shiftLine(line, columns));
            while (end < block.length() && isBreak(block.charAt(end))) {
                shifted.append(block.charAt(end++));
            }
            start = end;
        }
        return shifted.toString();
    }

    private static String shiftLine(String line, int columns) {
        if (columns > 0) {
            return " ".repeat(columns) + line;
        }
        int cut = 0;
        while (cut < -columns && cut < line.length() && line.charAt(cut) == ' ') {
            cut++;
        }
        return line.substring(cut);
    }

    /** The key of an entry as it can be written. */
    static String key(String name) {
        return new ScalarText(new FileHand("\n", 2, 2, '"'), true, true, 2).fresh(name);
    }

    static Optional<YamlEntry> lastEntryBefore(YamlMapping mapping, List<SourceNode> slots) {
        Optional<YamlEntry> last = Optional.empty();
        for (YamlEntry entry : mapping.entries()) {
            if (slots.contains(entry.value())) {
                break;
            }
            last = Optional.of(entry);
        }
        return last;
    }
}
