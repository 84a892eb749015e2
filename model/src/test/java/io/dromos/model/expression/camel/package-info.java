/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.expression.camel;

import org.jspecify.annotations.NullMarked;
