/** The deploy contract, which every client and service pair has to hold, and what proves it. */
@NullMarked
package io.dromos.deploy;

import org.jspecify.annotations.NullMarked;
