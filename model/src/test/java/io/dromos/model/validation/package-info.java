/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation;

import org.jspecify.annotations.NullMarked;
