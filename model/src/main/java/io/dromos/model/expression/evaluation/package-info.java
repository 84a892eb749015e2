/** What an expression gives for an example message, computed without reaching out of it. */
@NullMarked
package io.dromos.model.expression.evaluation;

import org.jspecify.annotations.NullMarked;
