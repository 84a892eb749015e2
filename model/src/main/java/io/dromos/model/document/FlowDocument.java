package io.dromos.model.document;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.Flow;
import io.dromos.model.flow.FlowReader;
import io.dromos.model.flow.Structure;
import io.dromos.model.message.Message;
import io.dromos.model.source.LineColumn;
import io.dromos.model.source.ParseResult;
import io.dromos.model.source.SourceProblem;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlDocument;
import io.dromos.model.source.YamlSequence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The document that people edit: the lossless source of one file and the flow read from it. An edit makes a new
 * document that shares all it did not touch; undo puts the old one back.
 *
 * <p>
 * Immutable; any thread may hold and read one.
 */
public final class FlowDocument {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceTree source;
    private final Flow flow;
    private volatile @Nullable ElementIndex index;

    private FlowDocument(SourceTree source, Flow flow) {
        this.source = source;
        this.flow = flow;
    }

    /** A new flow without anything in it. */
    public static FlowDocument empty() {
        return switch (read("")) {
            case FlowReading.Opened(FlowDocument document) -> document;
            case FlowReading.ReadOnly refused -> throw new IllegalStateException(refused.reason().text());
        };
    }

    /** Reads a text. XML, what is no YAML, and YAML that declares nothing of Camel's is read-only. */
    public static FlowReading read(String text) {
        if (isXml(text)) {
            return readOnly(text, Message.of("document.xml"), Optional.empty());
        }
        return switch (SourceTree.parse(text)) {
            case ParseResult.Unreadable(SourceProblem problem) -> readOnly(text,
                    Message.of("document.no-yaml", problem.text()), place(problem));
            case ParseResult.Parsed(SourceTree tree) -> {
                Flow flow = FlowReader.read(tree);
                yield isCamel(tree, flow)
                        ? new FlowReading.Opened(new FlowDocument(tree, flow))
                        : readOnly(text, Message.of("document.no-camel"), Optional.of(new LineColumn(1, 1)));
            }
        };
    }

    private static boolean isXml(String text) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        return content.stripLeading().startsWith("<");
    }

    private static FlowReading readOnly(String text, Message reason, Optional<LineColumn> place) {
        return new FlowReading.ReadOnly(text, reason, place);
    }

    private static Optional<LineColumn> place(SourceProblem problem) {
        return problem.line() > 0
                ? Optional.of(new LineColumn(problem.line(), Math.max(1, problem.column())))
                : Optional.empty();
    }

    private static boolean isCamel(SourceTree tree, Flow flow) {
        boolean blank = tree.documents().stream().map(YamlDocument::root).allMatch(root -> root.isEmpty()
                || root.get() instanceof YamlSequence list && list.items().isEmpty());
        return blank || flow.elements().stream().map(Element::kind)
                .anyMatch(kind -> Structure.isRoot(kind) || Structure.isResource(kind));
    }

    public SourceTree source() {
        return source;
    }

    public Flow flow() {
        return flow;
    }

    public String text() {
        return source.text();
    }

    /** Where every element stands. Made when it is first asked for. */
    public ElementIndex index() {
        ElementIndex known = index;
        if (known == null) {
            known = new ElementIndex(source, flow);
            index = known;
        }
        return known;
    }

    /**
     * The document after edits of its text, by offsets in this document.
     *
     * @param moved
     *            elements that the edits put elsewhere, so that they keep their ids
     */
    public EditedText edited(List<TextEdit> edits, List<Element> moved) {
        return switch (source.apply(edits)) {
            case ParseResult.Unreadable(SourceProblem problem) -> new EditedText.Broken(problem);
            case ParseResult.Parsed(SourceTree tree) ->
                new EditedText.Edited(new FlowDocument(tree, FlowReader.read(tree, flow, moved)));
        };
    }

    /** What an edit of the text gave. */
    public sealed interface EditedText {

        record Edited(FlowDocument document) implements EditedText {}

        /** The text is no YAML any more. */
        record Broken(SourceProblem problem) implements EditedText {}
    }
}
