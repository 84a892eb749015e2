@NullMarked
package io.dromos.designer.workbench.tree;

import org.jspecify.annotations.NullMarked;
