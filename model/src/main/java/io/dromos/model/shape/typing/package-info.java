/** Expressions of all languages, read against the shape of the message that they meet. */
@NullMarked
package io.dromos.model.shape.typing;

import org.jspecify.annotations.NullMarked;
