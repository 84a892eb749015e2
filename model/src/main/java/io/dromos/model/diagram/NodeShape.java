package io.dromos.model.diagram;

/** The form of a node. */
public enum NodeShape {
    /** icon, title and essence */
    CARD,
    /** the small square at which branches part; its title stands on the area around it */
    TILE
}
