/** Renaming a name everywhere: all places are shown before anything changes. */
@NullMarked
package io.dromos.designer.refactoring;

import org.jspecify.annotations.NullMarked;
