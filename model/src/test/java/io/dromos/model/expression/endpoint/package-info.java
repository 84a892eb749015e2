/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.expression.endpoint;

import org.jspecify.annotations.NullMarked;
