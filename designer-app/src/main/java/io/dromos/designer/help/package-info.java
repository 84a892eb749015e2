/** What Dromos is and which keys it knows. */
@NullMarked
package io.dromos.designer.help;

import org.jspecify.annotations.NullMarked;
