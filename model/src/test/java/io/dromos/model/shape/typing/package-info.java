@NullMarked
package io.dromos.model.shape.typing;

import org.jspecify.annotations.NullMarked;
