/** What is known of a message at one place, as values. */
@NullMarked
package io.dromos.model.shape.arrival;

import org.jspecify.annotations.NullMarked;
