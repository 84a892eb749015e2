/** How expressions look, in the field and in what pops up over it. */
@NullMarked
package io.dromos.designer.expression.style;

import org.jspecify.annotations.NullMarked;
