/**
 * The one way to show an icon: {@link io.dromos.designer.ui.icon.Icon} by name, or
 * {@link io.dromos.designer.ui.icon.IconTile} in the colour of what it speaks of.
 */
@NullMarked
package io.dromos.designer.ui.icon;

import org.jspecify.annotations.NullMarked;
