/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.expression;

import org.jspecify.annotations.NullMarked;
