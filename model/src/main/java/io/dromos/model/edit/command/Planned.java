package io.dromos.model.edit.command;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditResult;
import io.dromos.model.edit.text.Plan;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.message.Message;
import io.dromos.model.source.SourceProblem;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlAlias;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Carries out plans: the one way from a planned change of the source to a new document. */
final class Planned {

    private Planned() {
    }

    static Plan nothing() {
        return new Plan.Edits(List.of());
    }

    static EditResult onElement(FlowDocument document, ElementId id, Function<Element, Plan> planner) {
        Optional<Element> found = document.index().find(id);
        return found.map(element -> carryOut(document, planner.apply(element), List.of()))
                .orElseGet(() -> refused(Message.of("edit.gone")));
    }

    static EditResult carryOut(FlowDocument document, Plan plan, List<Element> moved) {
        return switch (plan) {
            case Plan.Refused(Message reason) -> refused(reason);
            case Plan.Edits(List<TextEdit> edits) when edits.isEmpty() ->
                new EditResult.Applied(document, List.of());
            case Plan.Edits(List<TextEdit> edits) -> switch (document.edited(edits, moved)) {
                case FlowDocument.EditedText.Edited(FlowDocument after) -> lostAnchor(document, edits, after)
                        .map(name -> refused(Message.of("edit.anchor-used", name)))
                        .orElseGet(() -> new EditResult.Applied(after, List.of()));
                case FlowDocument.EditedText.Broken(SourceProblem problem) ->
                    refused(Message.of("edit.would-break", problem.text()));
            };
        };
    }

    /**
     * An anchor that the edits took away or put behind its alias. Only text with {@code &} or {@code *} can do that.
     */
    private static Optional<String> lostAnchor(FlowDocument document, List<TextEdit> edits, FlowDocument after) {
        boolean mayHoldAnchor = edits.stream().map(edit -> document.text().substring(edit.offset(), edit.end()))
                .anyMatch(gone -> gone.indexOf('&') >= 0 || gone.indexOf('*') >= 0);
        return mayHoldAnchor && document.source().danglingAliases().isEmpty()
                ? after.source().danglingAliases().stream().findFirst().map(YamlAlias::name)
                : Optional.empty();
    }

    static EditResult refused(Message reason) {
        return new EditResult.Refused(reason);
    }

    /** The result with the elements selected that stand in a place now. */
    static EditResult selecting(EditResult result, Function<FlowDocument, List<ElementId>> selection) {
        return result instanceof EditResult.Applied(FlowDocument after, List<ElementId> _)
                ? new EditResult.Applied(after, selection.apply(after))
                : result;
    }
}
