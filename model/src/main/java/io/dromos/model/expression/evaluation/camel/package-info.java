/** Evaluates by Camel's own languages, in a context that is cut off from beans, files, classes and the environment. */
@NullMarked
package io.dromos.model.expression.evaluation.camel;

import org.jspecify.annotations.NullMarked;
