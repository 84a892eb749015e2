package io.dromos.model.diagram.face;

import io.dromos.model.flow.ElementId;

/**
 * What a node shows.
 *
 * @param title
 *            the element's description, else its kind in words
 * @param essence
 *            what it does, in one line: the endpoint, the expression; may be empty
 */
public record NodeFace(ElementId element, String kind, Category category, NodeIcon icon, String title,
        String essence) {}
