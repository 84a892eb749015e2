/** Plans the text edits of a command: which lines change, and in which hand they are written. */
@NullMarked
package io.dromos.model.edit.text;

import org.jspecify.annotations.NullMarked;
