/** Watching flows run. */
@NullMarked
package io.dromos.designer.run;

import org.jspecify.annotations.NullMarked;
