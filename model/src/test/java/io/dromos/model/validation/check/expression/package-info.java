/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check.expression;

import org.jspecify.annotations.NullMarked;
