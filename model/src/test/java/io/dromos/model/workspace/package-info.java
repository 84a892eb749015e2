@NullMarked
package io.dromos.model.workspace;

import org.jspecify.annotations.NullMarked;
