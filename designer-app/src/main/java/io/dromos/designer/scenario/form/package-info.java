/**
 * The form beside the canvas: every field of what is selected, with its findings below it. Each part stays the same
 * node and refreshes, so that the focus never jumps while somebody types.
 */
@NullMarked
package io.dromos.designer.scenario.form;

import org.jspecify.annotations.NullMarked;
