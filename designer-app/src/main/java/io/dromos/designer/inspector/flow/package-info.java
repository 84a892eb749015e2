/** The fields of a flow as a whole: what its descriptor says of it. */
@NullMarked
package io.dromos.designer.inspector.flow;

import org.jspecify.annotations.NullMarked;
