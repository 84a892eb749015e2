package io.dromos.model.document;

import io.dromos.model.message.Message;
import io.dromos.model.source.LineColumn;
import java.util.Optional;

/** What opening a file's text gave. */
public sealed interface FlowReading {

    /** A flow that can be drawn and edited. */
    record Opened(FlowDocument document) implements FlowReading {}

    /** A text that is shown as it is and never written: why, and where if a place is known. */
    record ReadOnly(String text, Message reason, Optional<LineColumn> place) implements FlowReading {}
}
