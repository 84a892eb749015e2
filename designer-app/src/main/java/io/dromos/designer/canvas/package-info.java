/**
 * The canvas: draws a flow's diagram and changes the flow by gestures and keys.
 *
 * <p>
 * {@link io.dromos.designer.canvas.FlowCanvas} is one open flow; what it needs of others comes as
 * {@link io.dromos.designer.canvas.CanvasPorts}. To add a gesture, implement {@code Gesture} in {@code canvas.gesture}
 * and begin it in {@code PointerInput}. To add something that stands over the canvas, put it into
 * {@code canvas.overlay} and let {@code FlowCanvas} place it. To paint more below the nodes, add a painter to
 * {@code canvas.connection}. What lights up on nodes comes in by {@code showMarks} and {@code highlight}.
 */
@NullMarked
package io.dromos.designer.canvas;

import org.jspecify.annotations.NullMarked;
