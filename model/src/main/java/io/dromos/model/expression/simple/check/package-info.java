/**
 * What Camel's parser accepts in Simple and yet fails when the flow runs, or cannot be meant. One file for each topic;
 * an error is what surely fails, all else is a warning.
 */
@NullMarked
package io.dromos.model.expression.simple.check;

import org.jspecify.annotations.NullMarked;
