/** Help with arguments, as a specification. */
@NullMarked
package io.dromos.model.expression.signature;

import org.jspecify.annotations.NullMarked;
