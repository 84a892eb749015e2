package io.dromos.model.edit;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.List;

/** What an edit gave. */
public sealed interface EditResult {

    /** {@code selection} is what the user should see selected afterwards; empty: as it was. */
    record Applied(FlowDocument document, List<ElementId> selection) implements EditResult {
        public Applied {
            selection = List.copyOf(selection);
        }
    }

    record Refused(Message reason) implements EditResult {}
}
