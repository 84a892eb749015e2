package io.dromos.designer.editor;

import io.dromos.model.diagram.face.Category;
import io.dromos.model.diagram.face.NodeIcon;

/**
 * Something that can be put into a flow: offered by the palette, taken by the canvas.
 *
 * @param title
 *            what it is called while it is dragged
 * @param step
 *            the lines of the step that it becomes; empty: it is no step
 * @param root
 *            the lines of the route or declaration that it becomes where no step can stand; empty: it becomes none
 */
public record StepOffer(String title, NodeIcon icon, Category category, String step, String root) {}
