/** Flows, routes, steps and branches as values read from their source. */
@NullMarked
package io.dromos.model.flow;

import org.jspecify.annotations.NullMarked;
