/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.expression.simple.parse;

import org.jspecify.annotations.NullMarked;
