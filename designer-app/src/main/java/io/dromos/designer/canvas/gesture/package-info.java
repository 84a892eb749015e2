/**
 * What the mouse and the keyboard do. A gesture lives from press to release and changes the document at its end only.
 */
@NullMarked
package io.dromos.designer.canvas.gesture;

import org.jspecify.annotations.NullMarked;
