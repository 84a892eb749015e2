/** Unsaved work on the disk, so that a crash loses at most a second of it. */
@NullMarked
package io.dromos.model.workspace.journal;

import org.jspecify.annotations.NullMarked;
