/** What a message carries at a place of a flow, inferred along the route. */
@NullMarked
package io.dromos.model.shape;

import org.jspecify.annotations.NullMarked;
