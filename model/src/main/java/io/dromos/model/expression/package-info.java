/** Expressions, their languages, and the port that checks them. */
@NullMarked
package io.dromos.model.expression;

import org.jspecify.annotations.NullMarked;
