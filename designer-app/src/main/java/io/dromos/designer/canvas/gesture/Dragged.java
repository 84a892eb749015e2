package io.dromos.designer.canvas.gesture;

import io.dromos.designer.editor.StepOffer;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.edit.EditCommand;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.command.InsertElement;
import io.dromos.model.edit.command.MoveElements;
import io.dromos.model.flow.ElementId;
import java.util.List;
import java.util.Optional;

/** What is dragged over the canvas, and which edit it becomes where it is dropped. */
public sealed interface Dragged {

    NodeFace face();

    /** The edit on a connection; empty: it never goes there. */
    Optional<EditCommand> at(InsertionPoint point);

    /** The edit beside all routes; empty: it never goes there. */
    Optional<EditCommand> beside(FlowDocument document);

    static Place place(InsertionPoint point) {
        return new Place(Optional.of(point.parent()), point.slot(), point.index());
    }

    /** Something new from the palette. */
    record Offered(StepOffer offer) implements Dragged {

        private static final ElementId NONE = new ElementId(0);

        @Override
        public NodeFace face() {
            return new NodeFace(NONE, "", offer.category(), offer.icon(), offer.title(), "");
        }

        @Override
        public Optional<EditCommand> at(InsertionPoint point) {
            return offer.step().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new InsertElement(place(point), offer.step()));
        }

        @Override
        public Optional<EditCommand> beside(FlowDocument document) {
            return offer.root().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new InsertElement(Place.endOfFile(document), offer.root()));
        }
    }

    /** Steps that are there already. */
    record Moved(NodeFace face, List<ElementId> elements) implements Dragged {

        @Override
        public Optional<EditCommand> at(InsertionPoint point) {
            return Optional.of(new MoveElements(elements, place(point)));
        }

        @Override
        public Optional<EditCommand> beside(FlowDocument document) {
            return Optional.empty();
        }
    }
}
