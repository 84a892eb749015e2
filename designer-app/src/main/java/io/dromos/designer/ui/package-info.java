/**
 * The look: themes, their colours, fonts. Shared controls are in {@code ui.control}, icons in {@code ui.icon}.
 *
 * <p>
 * A feature's own style sheet stands beside its package in the resources and is added to the feature's root node; it
 * takes every colour from the tokens of {@code light.css} and {@code dark.css} ({@code -dromos-panel},
 * {@code -dromos-accent}, …) and so follows the theme by itself.
 */
@NullMarked
package io.dromos.designer.ui;

import org.jspecify.annotations.NullMarked;
