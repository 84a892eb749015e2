/** How expressions change their language, as a specification. */
@NullMarked
package io.dromos.model.expression.conversion;

import org.jspecify.annotations.NullMarked;
