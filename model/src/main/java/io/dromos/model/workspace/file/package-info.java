/** Files read with limits and written so that neither a crash nor another program can make anything lost. */
@NullMarked
package io.dromos.model.workspace.file;

import org.jspecify.annotations.NullMarked;
