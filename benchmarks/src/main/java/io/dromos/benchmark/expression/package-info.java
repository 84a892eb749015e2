/** Expressions as they are typed. */
@NullMarked
package io.dromos.benchmark.expression;

import org.jspecify.annotations.NullMarked;
