/**
 * What the user can do. An {@link io.dromos.designer.action.Action} has an id, words, an icon and a key once; menus,
 * the command palette, tool bars and context menus are built from it.
 *
 * <p>
 * To add one: words in {@code i18n/action.properties} under {@code action.ID} (and {@code action.ID.hint} for a
 * tooltip), its key in {@link io.dromos.designer.action.Keymap}, then either register it with what it does, or, if it
 * means something else in every editor (undo, delete, copy), give the editor a
 * {@link io.dromos.designer.action.ActionTarget} that handles its id.
 * {@link io.dromos.designer.action.search.SearchProvider} makes further things findable in "Search everything".
 */
@NullMarked
package io.dromos.designer.action;

import org.jspecify.annotations.NullMarked;
