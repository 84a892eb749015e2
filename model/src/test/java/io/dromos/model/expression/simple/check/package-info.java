/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.expression.simple.check;

import org.jspecify.annotations.NullMarked;
