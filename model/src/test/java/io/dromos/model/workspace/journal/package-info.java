@NullMarked
package io.dromos.model.workspace.journal;

import org.jspecify.annotations.NullMarked;
