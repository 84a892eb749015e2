/** Property sets by gestures. */
@NullMarked
package io.dromos.designer.property;

import org.jspecify.annotations.NullMarked;
