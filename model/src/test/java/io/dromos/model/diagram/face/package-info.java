/** Tests of the diagram. */
@NullMarked
package io.dromos.model.diagram.face;

import org.jspecify.annotations.NullMarked;
