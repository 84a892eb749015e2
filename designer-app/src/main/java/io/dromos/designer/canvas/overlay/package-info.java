/** What stands over the canvas and does not move with it. */
@NullMarked
package io.dromos.designer.canvas.overlay;

import org.jspecify.annotations.NullMarked;
