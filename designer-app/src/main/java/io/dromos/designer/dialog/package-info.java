/**
 * Asking and telling the user. {@link io.dromos.designer.dialog.Dialogs} is a port: views ask through it, tests answer
 * with a script. {@link io.dromos.designer.dialog.Clipboard} is another, {@link io.dromos.designer.dialog.Notices} says
 * in passing that something is done.
 */
@NullMarked
package io.dromos.designer.dialog;

import org.jspecify.annotations.NullMarked;
