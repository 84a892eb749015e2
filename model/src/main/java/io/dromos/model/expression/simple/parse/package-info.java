/**
 * Reads any text of Camel's Simple language into a tree, and finds every error of syntax with its place. Nothing here
 * recurses with the text's length or runs anything.
 */
@NullMarked
package io.dromos.model.expression.simple.parse;

import org.jspecify.annotations.NullMarked;
