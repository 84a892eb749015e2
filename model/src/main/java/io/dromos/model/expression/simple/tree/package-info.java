/** What a text in Camel's Simple language says, as a tree with exact places: any text has one. */
@NullMarked
package io.dromos.model.expression.simple.tree;

import org.jspecify.annotations.NullMarked;
