/** The workspace "shop" to look around in. */
@NullMarked
package io.dromos.model.sample;

import org.jspecify.annotations.NullMarked;
