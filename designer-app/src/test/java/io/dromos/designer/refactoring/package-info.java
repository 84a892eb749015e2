/** Renaming as the user sees it. */
@NullMarked
package io.dromos.designer.refactoring;

import org.jspecify.annotations.NullMarked;
