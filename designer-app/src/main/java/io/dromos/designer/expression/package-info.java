/**
 * The expression field: colours, squiggles with fixes, completion, language.
 * {@link io.dromos.designer.expression.ExpressionFields} makes them for whoever shows an expression.
 */
@NullMarked
package io.dromos.designer.expression;

import org.jspecify.annotations.NullMarked;
