/** Tests of the diagram. */
@NullMarked
package io.dromos.model.diagram;

import org.jspecify.annotations.NullMarked;
