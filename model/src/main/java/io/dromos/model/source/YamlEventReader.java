package io.dromos.model.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the events of SnakeYAML Engine's parser into raw nodes with exact ranges. One use, one thread. */
final class YamlEventReader {

    private final String text;
    private final CodePointOffsets offsets;
    private final Iterator<Event> events;
    private Event current;

    YamlEventReader(String text) {
        this.text = text;
        this.offsets = CodePointOffsets.of(text);
        LoadSettings settings = settings(text);
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
        this.current = events.next();
    }

    /** The reader's buffer takes the whole text: a surrogate pair at a buffer's edge makes the library fail. */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 2).build();
    }

    List<RawDocument> documents() {
        List<RawDocument> documents = new ArrayList<>();
        advance();
        while (current.getEventId() == Event.ID.DocumentStart) {
            DocumentStartEvent start = (DocumentStartEvent) current;
            advance();
            documents.add(new RawDocument(start.isExplicit() ? offset(start.getStartMark()) : 0, node()));
            advance();
        }
        return documents;
    }

    private void advance() {
        if (events.hasNext()) {
            current = events.next();
        }
    }

    private RawNode node() {
        return switch (current) {
            case ScalarEvent scalar -> scalar(scalar);
            case AliasEvent alias -> alias(alias);
            case MappingStartEvent mapping -> mapping(mapping);
            case SequenceStartEvent sequence -> sequence(sequence);
            default -> throw new IllegalStateException("no node starts with " + current);
        };
    }

    private RawNode scalar(ScalarEvent event) {
        int end = offset(event.getEndMark());
        int start = Math.min(YamlText.skipProperties(text, offset(event.getStartMark())), end);
        advance();
        ScalarStyle style = switch (event.getScalarStyle()) {
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
        };
        if (style.isBlock()) {
            end = YamlText.blockScalarEnd(text, start, end);
        }
        return new RawNode.Scalar(start, end, anchor(event.getAnchor()), event.getValue(), style);
    }

    private RawNode alias(AliasEvent event) {
        advance();
        return new RawNode.Alias(offset(event.getStartMark()), offset(event.getEndMark()), "",
                event.getAlias().getValue());
    }

    private RawNode mapping(MappingStartEvent event) {
        int start = start(event);
        int position = start;
        advance();
        List<RawNode.Pair> pairs = new ArrayList<>();
        while (current.getEventId() != Event.ID.MappingEnd) {
            RawNode key = node();
            RawNode value = node();
            int pairStart = event.isFlow()
                    ? YamlText.findIndicator(text, position, key.start(), '?').orElse(key.start())
                    : YamlText.skipTrivia(text, position, key.start());
            RawNode placed = placed(value, key.end());
            int end = Math.max(placed.end(), YamlText.endOfColon(text, key.end(), placed.start()));
            pairs.add(new RawNode.Pair(pairStart, end, key, placed));
            position = end;
        }
        int end = event.isFlow() && !isPair(start, pairs) ? offset(current.getEndMark()) : position;
        advance();
        return new RawNode.Mapping(event.isFlow() || pairs.isEmpty() ? start : pairs.getFirst().start(), end,
                anchor(event.getAnchor()), event.isFlow(), pairs);
    }

    /** Whether this is the one pair of {@code [a: b]}, which has no braces: the parser ends it behind what follows. */
    private boolean isPair(int start, List<RawNode.Pair> pairs) {
        return !pairs.isEmpty() && (text.charAt(start) != '{' || pairs.getFirst().key().start() == start);
    }

    /** The parser places an absent value where it noticed the absence; here it stands right behind its key. */
    private RawNode placed(RawNode value, int keyEnd) {
        if (value instanceof RawNode.Scalar(int start, int end, String anchor, String content, ScalarStyle style)
                && start == end) {
            int behind = YamlText.endOfColon(text, keyEnd, Math.max(start, keyEnd));
            if (YamlText.skipTrivia(text, behind, start) < start) {
                return value; // an anchor or tag stands before the absent value
            }
            return new RawNode.Scalar(behind, behind, anchor, content, style);
        }
        return value;
    }

    private RawNode sequence(SequenceStartEvent event) {
        int start = start(event);
        int position = start;
        advance();
        List<RawNode.Element> elements = new ArrayList<>();
        while (current.getEventId() != Event.ID.SequenceEnd) {
            RawNode value = node();
            int dash = event.isFlow()
                    ? value.start()
                    : YamlText.findIndicator(text, position, Math.max(value.start(), position + 1), '-')
                            .orElse(value.start());
            RawNode placed = event.isFlow() ? value : afterDash(value, dash);
            int end = Math.max(placed.end(), event.isFlow() ? placed.end() : dash + 1);
            elements.add(new RawNode.Element(dash, end, placed));
            position = end;
        }
        int end = event.isFlow() ? offset(current.getEndMark()) : position;
        advance();
        return new RawNode.Sequence(event.isFlow() || elements.isEmpty() ? start : elements.getFirst().start(), end,
                anchor(event.getAnchor()), event.isFlow(), elements);
    }

    private RawNode afterDash(RawNode value, int dash) {
        if (value instanceof RawNode.Scalar(int start, int end, String anchor, String content, ScalarStyle style)
                && start == end && YamlText.skipTrivia(text, dash + 1, start) == start) {
            return new RawNode.Scalar(dash + 1, dash + 1, anchor, content, style);
        }
        return value;
    }

    private int start(CollectionStartEvent event) {
        int start = offset(event.getStartMark());
        boolean hasProperties = event.getAnchor().isPresent() || event.getTag().isPresent();
        return hasProperties ? YamlText.skipProperties(text, start) : start;
    }

    private static String anchor(Optional<Anchor> anchor) {
        return anchor.map(Anchor::getValue).orElse("");
    }

    private int offset(Optional<Mark> mark) {
        return offsets.utf16(mark.orElseThrow().getIndex());
    }

}
