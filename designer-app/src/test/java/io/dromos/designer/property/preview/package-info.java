/** Merged values. */
@NullMarked
package io.dromos.designer.property.preview;

import org.jspecify.annotations.NullMarked;
