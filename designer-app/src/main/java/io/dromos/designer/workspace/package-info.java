/**
 * The workspace that stands open: read in the background, read again when files change, shown as the rows of the tree,
 * and changed by the actions of its context menus.
 */
@NullMarked
package io.dromos.designer.workspace;

import org.jspecify.annotations.NullMarked;
