/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.expression.evaluation.camel;

import org.jspecify.annotations.NullMarked;
