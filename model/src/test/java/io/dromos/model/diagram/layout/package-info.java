/** Tests of the diagram. */
@NullMarked
package io.dromos.model.diagram.layout;

import org.jspecify.annotations.NullMarked;
