/** Camel's Simple language for who types it: colours and proposals. What it says is read by the packages below. */
@NullMarked
package io.dromos.model.expression.simple;

import org.jspecify.annotations.NullMarked;
