/** Expressions and their languages. */
@NullMarked
package io.dromos.model.validation.check.expression;

import org.jspecify.annotations.NullMarked;
