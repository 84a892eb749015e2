/**
 * What a flow looks like: nodes, connections, branch labels and areas with their places, projected from the flow and
 * never stored. {@code diagram.face} says what a node shows, {@code diagram.layout} where it stands.
 *
 * <p>
 * To give a kind of step another title, second line, colour or icon, add it to the tables of {@code diagram.face}. To
 * draw a kind in another form, add a block to {@code diagram.layout} and choose it in {@code BlockComposer}.
 */
@NullMarked
package io.dromos.model.diagram;

import org.jspecify.annotations.NullMarked;
