package io.dromos.model.diagram.face;

/** Names a node's icon for whoever has the drawings. */
public sealed interface NodeIcon {

    /** The icon of a kind of element: {@code setBody}. */
    record OfKind(String kind) implements NodeIcon {}

    /** The icon of an endpoint's component: {@code kafka}. */
    record OfComponent(String scheme) implements NodeIcon {}
}
