/**
 * How views that show a flow get a field for an expression without knowing who makes it: the inspector and the canvas
 * ask {@link io.dromos.designer.ui.input.ExpressionInputs}, the window's composition hands one over.
 */
@NullMarked
package io.dromos.designer.ui.input;

import org.jspecify.annotations.NullMarked;
