/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check.advice;

import org.jspecify.annotations.NullMarked;
