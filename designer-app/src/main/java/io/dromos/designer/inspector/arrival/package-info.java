/** "What arrives here": what a message carries when it comes to the step, to be looked at and put into expressions. */
@NullMarked
package io.dromos.designer.inspector.arrival;

import org.jspecify.annotations.NullMarked;
