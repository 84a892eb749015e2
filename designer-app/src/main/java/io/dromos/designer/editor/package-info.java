/**
 * One open flow, without any view: its document and undo stack, what is selected, what was found in it. Canvas,
 * inspector and source view meet here; they know nothing of each other.
 */
@NullMarked
package io.dromos.designer.editor;

import org.jspecify.annotations.NullMarked;
