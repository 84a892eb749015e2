@NullMarked
package io.dromos.model.workspace.file;

import org.jspecify.annotations.NullMarked;
