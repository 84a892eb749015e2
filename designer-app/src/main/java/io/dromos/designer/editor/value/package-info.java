/**
 * Editing of documents that are one immutable value, such as an integration or a property set: undo and redo swap
 * values, and the file is written in the background.
 *
 * <p>
 * To edit another kind of value: hold a {@link io.dromos.designer.editor.value.ValueSession}, push each new value with
 * its label, and let the view refresh from {@code value()}.
 */
@NullMarked
package io.dromos.designer.editor.value;

import org.jspecify.annotations.NullMarked;
