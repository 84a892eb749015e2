/**
 * Where everything stands. A block is a piece of a flow with a length along the flow and a breadth across it; blocks
 * compose their children's, and are cached by the identity of the element they draw, so that an edit composes only the
 * blocks around it. The same tree of blocks answers what is in view.
 */
@NullMarked
package io.dromos.model.diagram.layout;

import org.jspecify.annotations.NullMarked;
