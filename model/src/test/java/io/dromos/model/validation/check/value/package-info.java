/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.validation.check.value;

import org.jspecify.annotations.NullMarked;
