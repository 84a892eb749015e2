package io.dromos.model.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every character of a text to a node: builds the lossless tree over the tight ranges of the raw nodes. Whose
 * comment is whose follows the rules of {@code docs/source-rules.md}.
 */
final class YamlTreeBuilder {

    private final String text;

    YamlTreeBuilder(String text) {
        this.text = text;
    }

    YamlStream stream(List<RawDocument> documents) {
        List<SourceNode> parts = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < documents.size(); i++) {
            int end = i + 1 < documents.size() ? documents.get(i + 1).start() : text.length();
            parts.add(document(documents.get(i).root(), position, end));
            position = end;
        }
        token(parts, position, text.length());
        return new YamlStream(parts);
    }

    /** A text that is one block collection, read on its own; what stands before {@code from} is not part of it. */
    Optional<SourceNode> fragment(RawNode root, int from) {
        return isBlockCollection(root) ? Optional.of(block(root, from, text.length(), true)) : Optional.empty();
    }

    private YamlDocument document(RawNode root, int from, int to) {
        List<SourceNode> parts = new ArrayList<>();
        if (root.end() == root.start() && root instanceof RawNode.Scalar) {
            token(parts, from, to);
            return new YamlDocument(parts);
        }
        if (isBlockCollection(root)) {
            int start = Math.max(from, YamlText.lineStart(text, root.start()));
            if (!text.substring(start, root.start()).isBlank()) {
                start = root.start();
            }
            token(parts, from, start);
            parts.add(block(root, start, to, false));
        } else {
            token(parts, from, root.start());
            parts.add(inline(root));
            token(parts, root.end(), to);
        }
        return new YamlDocument(parts);
    }

    /**
     * A block collection over the whole lines from {@code from} to {@code to}. With {@code ownsAbove}, comments
     * directly above its first child are that child's.
     */
    private SourceNode block(RawNode raw, int from, int to, boolean ownsAbove) {
        return switch (raw) {
            case RawNode.Mapping mapping -> {
                List<Child> children = mapping.pairs().stream().map(pair -> new Child(pair.start(), pair.end(),
                        (start, end) -> entry(pair, start, end))).toList();
                yield new YamlMapping(lines(children, from, to, ownsAbove), false);
            }
            case RawNode.Sequence sequence -> {
                List<Child> children = sequence.elements().stream().map(element -> new Child(element.start(),
                        element.end(), (start, end) -> item(element, start, end))).toList();
                yield new YamlSequence(lines(children, from, to, ownsAbove), false);
            }
            case RawNode.Scalar _,RawNode.Alias _ -> throw new IllegalArgumentException("no collection: " + raw);
        };
    }

    private List<SourceNode> lines(List<Child> children, int from, int to, boolean ownsAbove) {
        List<SourceNode> parts = new ArrayList<>();
        int position = from;
        for (int i = 0; i < children.size(); i++) {
            Child child = children.get(i);
            int limit = i + 1 < children.size() ? children.get(i + 1).start() : to;
            int start = ownStart(position, child.start(), ownsAbove || i > 0);
            int end = ownEnd(child.end(), limit, YamlText.column(text, child.start()));
            token(parts, position, start);
            parts.add(child.over().build(start, end));
            position = end;
        }
        token(parts, position, to);
        return parts;
    }

    /** A child with its tight range, and how to build it over the lines that it owns. */
    private record Child(int start, int end, Extent over) {}

    private interface Extent {
        SourceNode build(int start, int end);
    }

    private YamlEntry entry(RawNode.Pair pair, int from, int to) {
        List<SourceNode> parts = new ArrayList<>();
        token(parts, from, pair.key().start());
        SourceNode key = inline(pair.key());
        parts.add(key);
        int colon = YamlText.endOfColon(text, pair.key().end(), pair.value().start());
        token(parts, pair.key().end(), colon);
        SourceNode value = value(parts, pair.value(), colon, to);
        return new YamlEntry(parts, key, value, pair.key().anchor(), pair.value().anchor());
    }

    private YamlItem item(RawNode.Element element, int from, int to) {
        List<SourceNode> parts = new ArrayList<>();
        token(parts, from, element.start());
        SourceNode value = value(parts, element.value(), element.start(), to);
        return new YamlItem(parts, value, element.value().anchor());
    }

    private SourceNode value(List<SourceNode> parts, RawNode raw, int from, int to) {
        SourceNode value;
        if (isBlockCollection(raw)) {
            int nextLine = YamlText.nextLine(text, from);
            int start = raw.start() >= nextLine ? nextLine : raw.start();
            token(parts, from, start);
            value = block(raw, start, to, raw.start() >= nextLine);
            parts.add(value);
        } else {
            token(parts, from, raw.start());
            value = inline(raw);
            parts.add(value);
            token(parts, raw.end(), to);
        }
        return value;
    }

    /** A node that ends where its own characters end: a scalar, an alias, a collection in flow style, a complex key. */
    private SourceNode inline(RawNode raw) {
        return switch (raw) {
            case RawNode.Scalar scalar ->
                new YamlScalar(text.substring(scalar.start(), scalar.end()), scalar.value(), scalar.style());
            case RawNode.Alias alias -> new YamlAlias(text.substring(alias.start(), alias.end()), alias.name());
            case RawNode.Mapping mapping -> mapping.flow()
                    ? new YamlMapping(flowPairs(mapping), true)
                    : block(mapping, mapping.start(), mapping.end(), false);
            case RawNode.Sequence sequence -> sequence.flow()
                    ? new YamlSequence(flowElements(sequence), true)
                    : block(sequence, sequence.start(), sequence.end(), false);
        };
    }

    private List<SourceNode> flowPairs(RawNode.Mapping mapping) {
        List<SourceNode> parts = new ArrayList<>();
        int position = mapping.start();
        for (RawNode.Pair pair : mapping.pairs()) {
            token(parts, position, pair.start());
            List<SourceNode> own = new ArrayList<>();
            token(own, pair.start(), pair.key().start());
            SourceNode key = inline(pair.key());
            own.add(key);
            token(own, pair.key().end(), pair.value().start());
            SourceNode value = inline(pair.value());
            own.add(value);
            parts.add(new YamlEntry(own, key, value, pair.key().anchor(), pair.value().anchor()));
            position = pair.end();
        }
        token(parts, position, mapping.end());
        return parts;
    }

    private List<SourceNode> flowElements(RawNode.Sequence sequence) {
        List<SourceNode> parts = new ArrayList<>();
        int position = sequence.start();
        for (RawNode.Element element : sequence.elements()) {
            token(parts, position, element.start());
            SourceNode value = inline(element.value());
            parts.add(new YamlItem(List.of(value), value, element.value().anchor()));
            position = element.end();
        }
        token(parts, position, sequence.end());
        return parts;
    }

    /** Where a child's lines start: at the comments directly above it, at its column, with no blank line between. */
    private int ownStart(int position, int start, boolean ownsAbove) {
        int line = YamlText.lineStart(text, start);
        if (line < position) {
            return position;
        }
        int column = start - line;
        while (ownsAbove && line > position) {
            int above = YamlText.lineStart(text, previousLineEnd(line));
            if (above < position || !YamlText.isCommentLine(text, above)
                    || YamlText.content(text, above) - above != column) {
                break;
            }
            line = above;
        }
        return line;
    }

    private int previousLineEnd(int lineStart) {
        int end = lineStart - 1;
        return end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Where a child's lines end: behind the comments below it that are indented deeper than its column. */
    private int ownEnd(int end, int limit, int column) {
        int owned = YamlText.nextLine(text, end);
        if (owned > limit) {
            return limit;
        }
        for (int line = owned; line < limit; line = YamlText.nextLine(text, line)) {
            if (YamlText.isCommentLine(text, line)) {
                if (YamlText.content(text, line) - line <= column) {
                    break;
                }
                owned = YamlText.nextLine(text, line);
            } else if (!YamlText.isBlankLine(text, line)) {
                break;
            }
        }
        return owned;
    }

    private static boolean isBlockCollection(RawNode raw) {
        return raw instanceof RawNode.Mapping mapping && !mapping.flow()
                || raw instanceof RawNode.Sequence sequence && !sequence.flow();
    }

    private void token(List<SourceNode> parts, int from, int to) {
        if (to > from) {
            parts.add(new SourceToken(text.substring(from, to)));
        }
    }
}
