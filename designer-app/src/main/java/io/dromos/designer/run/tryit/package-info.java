/** Calls a flow with a message and shows its answer: the panel "Messages". */
@NullMarked
package io.dromos.designer.run.tryit;

import org.jspecify.annotations.NullMarked;
