/** Options of EIPs: unknown, missing, with wrong values. */
@NullMarked
package io.dromos.model.validation.check.option;

import org.jspecify.annotations.NullMarked;
