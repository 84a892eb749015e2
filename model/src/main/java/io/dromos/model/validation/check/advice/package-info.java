/** Advice: what works, and could hurt later. */
@NullMarked
package io.dromos.model.validation.check.advice;

import org.jspecify.annotations.NullMarked;
