/** All checks, in one list. */
@NullMarked
package io.dromos.model.validation.check;

import org.jspecify.annotations.NullMarked;
