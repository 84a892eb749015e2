/**
 * The composition root: makes the parts of the designer and passes them to each other, written by hand.
 *
 * <p>
 * {@link io.dromos.designer.app.Designer} makes the window from its {@link io.dromos.designer.app.Surroundings}; tests
 * and pictures give it other surroundings. A feature is added here: its view becomes a
 * {@link io.dromos.designer.workbench.BottomPanel}, a {@link io.dromos.designer.workbench.EditorTab} or the palette,
 * and what it needs from other features is passed in as functions.
 */
@NullMarked
package io.dromos.designer.app;

import org.jspecify.annotations.NullMarked;
