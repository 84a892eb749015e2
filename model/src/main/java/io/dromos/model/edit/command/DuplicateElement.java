package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.text.ElementEdits;
import io.dromos.model.edit.text.SnippetIds;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import java.util.Optional;

/** Puts a copy of an element right behind it; ids in the copy get a number so that none stands twice. */
public record DuplicateElement(ElementId element) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.duplicate");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        Optional<Element> found = document.index().find(element);
        Optional<Place> place = Place.after(document, element);
        if (found.isEmpty() || place.isEmpty() || found.get().kind().equals("from")) {
            return Planned.refused(Message.of("edit.cannot-duplicate"));
        }
        String snippet = new ElementEdits(document).snippet(found.get());
        return new InsertElement(place.get(), SnippetIds.fresh(snippet, document)).apply(document);
    }
}
