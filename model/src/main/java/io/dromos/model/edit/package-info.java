/** Edits of a document: commands as values, the stack that applies them, undo and redo. */
@NullMarked
package io.dromos.model.edit;

import org.jspecify.annotations.NullMarked;
