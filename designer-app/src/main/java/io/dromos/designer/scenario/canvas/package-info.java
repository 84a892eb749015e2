/**
 * The canvas of an integration: data models as cards of properties. Types are dragged from the strip above, properties
 * are reordered and nested by drag, references are drawn as connections.
 *
 * <p>
 * A gesture draws on the overlay and asks {@link io.dromos.designer.scenario.canvas.DropFinder}; the integration
 * changes when it ends, through the session's edits. A new kind of thing to drag is a case of
 * {@link io.dromos.designer.scenario.canvas.Dragged}.
 */
@NullMarked
package io.dromos.designer.scenario.canvas;

import org.jspecify.annotations.NullMarked;
