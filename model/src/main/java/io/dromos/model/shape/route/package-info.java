/** The walk along routes: what each step does to the shape of a message. */
@NullMarked
package io.dromos.model.shape.route;

import org.jspecify.annotations.NullMarked;
