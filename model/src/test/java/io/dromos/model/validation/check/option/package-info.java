/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check.option;

import org.jspecify.annotations.NullMarked;
