/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check;

import org.jspecify.annotations.NullMarked;
