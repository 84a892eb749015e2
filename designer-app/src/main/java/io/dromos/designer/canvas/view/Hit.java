package io.dromos.designer.canvas.view;

import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.flow.ElementId;
import java.util.Optional;

/** What is at a place of the canvas. */
public sealed interface Hit {

    /** {@code essence}: on the second line. */
    record OnNode(NodeBox node, boolean essence) implements Hit {}

    record OnLabel(BranchLabel label) implements Hit {}

    /** On the title of an area. */
    record OnArea(ScopeArea area) implements Hit {}

    /** On or near a connection. */
    record OnConnection(Connection connection) implements Hit {}

    record Nothing() implements Hit {}

    /** What a click there selects. */
    default Optional<ElementId> element() {
        return switch (this) {
            case OnNode(NodeBox node, boolean _) -> Optional.of(node.element());
            case OnLabel(BranchLabel label) -> Optional.of(label.branch());
            case OnArea(ScopeArea area) -> Optional.of(area.element());
            case OnConnection _,Nothing _ -> Optional.empty();
        };
    }
}
