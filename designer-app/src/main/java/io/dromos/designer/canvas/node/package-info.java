/** Nodes and labels of the scene graph: only for what is in view, and used again. */
@NullMarked
package io.dromos.designer.canvas.node;

import org.jspecify.annotations.NullMarked;
