/**
 * The window: tree and palette on the left, editors in the middle, the inspector on the right, panels and the status
 * bar below.
 *
 * <p>
 * Knows no feature. The composition root gives it {@link io.dromos.designer.workbench.EditorTab}s,
 * {@link io.dromos.designer.workbench.BottomPanel}s, a palette and the rows of the tree.
 */
@NullMarked
package io.dromos.designer.workbench;

import org.jspecify.annotations.NullMarked;
