/** Texts with a grammar of their own that stand in options: cron expressions, regular expressions, class names. */
@NullMarked
package io.dromos.model.validation.check.value;

import org.jspecify.annotations.NullMarked;
