/**
 * Dromos's own icons: single-colour drawings on a grid of 24, and the index that says which icon stands for which EIP
 * or component. Knows no toolkit: whoever draws asks {@link io.dromos.icons.IconIndex} for the paths.
 */
@NullMarked
package io.dromos.icons;

import org.jspecify.annotations.NullMarked;
