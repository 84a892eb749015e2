/**
 * One thing said in several languages: what a plain expression means, how each language writes that, and what is kept
 * of an expression when its language changes.
 */
@NullMarked
package io.dromos.model.expression.conversion;

import org.jspecify.annotations.NullMarked;
