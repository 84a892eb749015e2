/** Property sets, which of them wins, what a placeholder becomes, and how a secret value is kept. */
@NullMarked
package io.dromos.model.property;

import org.jspecify.annotations.NullMarked;
