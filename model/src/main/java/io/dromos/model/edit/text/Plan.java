package io.dromos.model.edit.text;

import io.dromos.model.message.Message;
import io.dromos.model.source.TextEdit;
import java.util.List;

/** What a change of the source needs: text edits by offsets in the document, or the reason why it cannot be. */
public sealed interface Plan {

    record Edits(List<TextEdit> edits) implements Plan {
        public Edits {
            edits = List.copyOf(edits);
        }
    }

    record Refused(Message reason) implements Plan {}

    static Plan of(TextEdit... edits) {
        return new Edits(List.of(edits));
    }

    static Plan refused(String key, Object... arguments) {
        return new Refused(Message.of(key, arguments));
    }
}
