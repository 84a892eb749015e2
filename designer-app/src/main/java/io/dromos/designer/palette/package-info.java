/**
 * The palette: what can be put into a flow, found by typing, dragged onto a canvas or inserted by key.
 *
 * <p>
 * {@link io.dromos.designer.palette.Palette} is the column, {@link io.dromos.designer.palette.PalettePopup} the same
 * search at a place on the canvas. Neither knows the canvas: whoever composes the window gives a
 * {@link io.dromos.designer.palette.PaletteTarget}. What is offered for a catalog entry is said in
 * {@link io.dromos.designer.palette.Offers}; the groups are in {@link io.dromos.designer.palette.PaletteGroup}.
 */
@NullMarked
package io.dromos.designer.palette;

import org.jspecify.annotations.NullMarked;
