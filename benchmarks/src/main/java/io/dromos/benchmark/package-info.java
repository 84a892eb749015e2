/** Measures designer and service, and writes one table. */
@NullMarked
package io.dromos.benchmark;

import org.jspecify.annotations.NullMarked;
