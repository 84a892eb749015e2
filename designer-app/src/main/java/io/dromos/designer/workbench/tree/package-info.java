/** The tree of the workspace. It shows rows that the composition root makes; it knows no file and no model. */
@NullMarked
package io.dromos.designer.workbench.tree;

import org.jspecify.annotations.NullMarked;
