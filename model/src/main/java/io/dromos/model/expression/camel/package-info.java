/** Camel's own parsers: parse only, never evaluate; the last word. */
@NullMarked
package io.dromos.model.expression.camel;

import org.jspecify.annotations.NullMarked;
