/** Property sets in the window: the editor of a set's rows, with where each name is used beside it. */
@NullMarked
package io.dromos.designer.property;

import org.jspecify.annotations.NullMarked;
