package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.text.SnippetIds;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import io.dromos.model.source.ParseResult;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceTree;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts copied elements at a place, one after the other, as one edit; ids that the document has already get a number.
 *
 * @param text
 *            the items of a YAML list at the left margin, as copying gives them and as they stand in any flow
 */
public record PasteElements(Place place, String text) implements EditCommand {

    @Override
    public Message label() {
        return Message.of("edit.paste");
    }

    @Override
    public EditResult apply(FlowDocument document) {
        List<String> items = items();
        if (items.isEmpty()) {
            return new EditResult.Refused(Message.of("edit.nothing-to-paste"));
        }
        FlowDocument current = document;
        List<ElementId> pasted = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Place next = new Place(place.parent(), place.slot(), place.index() + i);
            EditResult result = new InsertElement(next, SnippetIds.fresh(items.get(i), current)).apply(current);
            if (!(result instanceof EditResult.Applied(FlowDocument after, List<ElementId> selection))) {
                return result;
            }
            current = after;
            pasted.addAll(selection);
        }
        return new EditResult.Applied(current, pasted);
    }

    private List<String> items() {
        if (!(SourceTree.parse(text.stripIndent()) instanceof ParseResult.Parsed(SourceTree tree))
                || tree.documents().isEmpty()) {
            return List.of();
        }
        Optional<SourceNode> root = tree.documents().getFirst().root();
        return root.filter(YamlSequence.class::isInstance).map(YamlSequence.class::cast)
                .map(list -> list.items().stream().map(SourceNode::text)
                        .map(item -> item.endsWith("\n") ? item : item + "\n").toList())
                .orElse(List.of());
    }
}
