/** What expressions ask of a message that it does not have. */
@NullMarked
package io.dromos.model.validation.check.shape;

import org.jspecify.annotations.NullMarked;
