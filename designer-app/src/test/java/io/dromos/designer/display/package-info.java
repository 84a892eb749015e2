/**
 * What only a window system can show: the clipboard of the desktop, modifiers held while the mouse works, files dropped
 * from the desktop. All of it is tagged {@code display} and runs under {@code xvfb-run}, see {@code .ci/run}.
 */
@NullMarked
package io.dromos.designer.display;

import org.jspecify.annotations.NullMarked;
