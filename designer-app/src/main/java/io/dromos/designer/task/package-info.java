/**
 * Work in the background: the only place with threads and with {@code Platform.runLater}.
 *
 * <p>
 * {@link io.dromos.designer.task.BackgroundTasks} runs what takes long, with progress and cancel, and shows it in the
 * status bar. {@link io.dromos.designer.task.LatestOnly} runs what follows the user's typing: it waits a moment and
 * drops what is out of date. {@link io.dromos.designer.task.UiThread} hands results back. What nobody expects ends in
 * {@link io.dromos.designer.task.UnexpectedErrors}.
 */
@NullMarked
package io.dromos.designer.task;

import org.jspecify.annotations.NullMarked;
