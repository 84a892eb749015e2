/** What all parts of the canvas share: the camera, what is shown, what is where, colours. */
@NullMarked
package io.dromos.designer.canvas.view;

import org.jspecify.annotations.NullMarked;
