package io.dromos.designer.editor;

import io.dromos.model.document.FlowDocument;
import java.util.Optional;

/**
 * What the user sees of a flow at one moment: the document, or the unfinished text that stands in the source view in
 * its place. Immutable; any thread may use it.
 */
public record SourceState(FlowDocument document, Optional<UnfinishedSource> unfinished) {

    /** What is saved: never anything but what is seen. */
    public String text() {
        return unfinished.map(UnfinishedSource::text).orElseGet(document::text);
    }

    /** Whether both stand for the same text; costs nothing for documents. */
    boolean same(SourceState other) {
        return document == other.document
                && unfinished.map(UnfinishedSource::text).equals(other.unfinished.map(UnfinishedSource::text));
    }
}
