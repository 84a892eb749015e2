package io.dromos.model.edit.text;

import io.dromos.model.source.SourceNode;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlComposite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Puts children into a list or map in brackets or braces, and takes them out. Where they stand on lines of their own,
 * so does the new one, and the comments of the others stay.
 */
final class FlowList {

    private final SourceLines lines;
    private final String text;
    private final List<? extends YamlComposite> children;
    private final ToIntFunction<SourceNode> offsets;

    /** {@code children} are at least one; {@code offsets} tells where each starts. */
    FlowList(SourceLines lines, List<? extends YamlComposite> children, ToIntFunction<SourceNode> offsets) {
        this.lines = lines;
        this.text = lines.text();
        this.children = children;
        this.offsets = offsets;
    }

    /** Puts words before the child at an index, or behind the last one. */
    Plan insert(int index, String words) {
        if (index < children.size()) {
            int start = start(index);
            return beginsLine(start)
                    ? Plan.of(lines.insertLines(aboveOwnComments(start), indentation(start) + words + ","))
                    : Plan.of(new TextEdit(start, 0, words + ", "));
        }
        int last = children.size() - 1;
        int end = end(last);
        if (last == 0 || !beginsLine(start(last))) {
            return Plan.of(new TextEdit(end, 0, ", " + words));
        }
        int comma = comma(end);
        String line = indentation(start(last)) + words;
        if (!endsLineBehind(comma < 0 ? end : comma + 1)) {
            return Plan.of(new TextEdit(end, 0, "," + lines.hand().lineBreak() + line));
        }
        return comma < 0
                ? Plan.of(new TextEdit(end, 0, ","), lines.insertLines(lines.nextLine(end), line))
                : Plan.of(lines.insertLines(lines.nextLine(comma), line + ","));
    }

    /** Takes out a child that is not the only one. */
    Plan remove(YamlComposite child) {
        int at = children.indexOf(child);
        boolean last = at + 1 == children.size();
        int start = start(at);
        int end = end(at);
        int comma = comma(end);
        int words = comma < 0 ? end : comma + 1;
        if (beginsLine(start) && endsLineBehind(words)) {
            int from = aboveOwnComments(start);
            TextEdit gone = new TextEdit(from, lines.nextLine(words) - from, "");
            return last && comma < 0 ? withoutComma(at - 1, gone) : Plan.of(gone);
        }
        if (!last && (at == 0 || !hasBreak(end, start(at + 1)))) {
            int next = start(at + 1);
            boolean commented = text.substring(words, next).indexOf('#') >= 0;
            return Plan.of(new TextEdit(start, (commented ? lineEnd(words) : next) - start, ""));
        }
        int before = end(at - 1);
        return text.substring(before, start).indexOf('#') >= 0
                ? withoutComma(at - 1, new TextEdit(start, end - start, ""))
                : Plan.of(new TextEdit(before, end - before, ""));
    }

    private Plan withoutComma(int index, TextEdit gone) {
        int comma = comma(end(index));
        List<TextEdit> edits = new ArrayList<>(List.of(gone));
        if (comma >= 0 && comma < gone.offset()) {
            edits.add(new TextEdit(comma, 1, ""));
        }
        return new Plan.Edits(edits);
    }

    private int start(int index) {
        return offsets.applyAsInt(children.get(index));
    }

    private int end(int index) {
        return start(index) + children.get(index).length();
    }

    private boolean beginsLine(int offset) {
        return text.substring(offset - lines.column(offset), offset).isBlank();
    }

    private String indentation(int offset) {
        return text.substring(offset - lines.column(offset), offset);
    }

    /** Whether only a comment follows on the line. */
    private boolean endsLineBehind(int offset) {
        String rest = text.substring(offset, lineEnd(offset)).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }

    private int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !SourceLines.isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean hasBreak(int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> SourceLines.isBreak((char) c));
    }

    /** Where the lines of a child begin: at the comments directly above it, at its column. */
    private int aboveOwnComments(int start) {
        int column = lines.column(start);
        int line = start - column;
        while (line > 0) {
            int breakLength = line > 1 && text.charAt(line - 1) == '\n' && text.charAt(line - 2) == '\r' ? 2 : 1;
            int above = line - breakLength - lines.column(line - breakLength);
            String words = text.substring(above, line - breakLength);
            if (!words.stripLeading().startsWith("#") || words.length() - words.stripLeading().length() != column) {
                break;
            }
            line = above;
        }
        return line;
    }

    /** Where the comma behind a child stands; below zero if there is none. */
    private int comma(int end) {
        int i = end;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ',') {
                return i;
            }
            if (c == '#') {
                i = lineEnd(i);
            } else if (Character.isWhitespace(c)) {
                i++;
            } else {
                break;
            }
        }
        return -1;
    }
}
