/** Checks over flows: what they find, where, and how findings are kept for what did not change. */
@NullMarked
package io.dromos.model.validation;

import org.jspecify.annotations.NullMarked;
