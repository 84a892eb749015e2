/** Renaming what expressions and steps refer to by name, over all flows: search, preview, edits. */
@NullMarked
package io.dromos.model.refactoring;

import org.jspecify.annotations.NullMarked;
