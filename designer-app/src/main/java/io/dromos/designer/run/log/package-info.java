/** The log of the flows on the chosen host. */
@NullMarked
package io.dromos.designer.run.log;

import org.jspecify.annotations.NullMarked;
