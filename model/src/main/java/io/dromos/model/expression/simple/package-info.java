/** Camel's Simple language read tolerantly: pieces, colours, proposals, and what Camel accepts but cannot be meant. */
@NullMarked
package io.dromos.model.expression.simple;

import org.jspecify.annotations.NullMarked;
