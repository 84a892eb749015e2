/** Packages in the window: what goes into one and where to; what is in one, whether it is whole, and where to. */
@NullMarked
package io.dromos.designer.packaging;

import org.jspecify.annotations.NullMarked;
