package io.dromos.model.diagram;

import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.flow.ElementId;

/** A node in its place. Two nodes of the same face object show the same. */
public record NodeBox(NodeFace face, NodeShape shape, Box box) {

    public ElementId element() {
        return face.element();
    }
}
