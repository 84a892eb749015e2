/** Shapes of data as values. */
@NullMarked
package io.dromos.model.type;

import org.jspecify.annotations.NullMarked;
