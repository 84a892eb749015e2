@NullMarked
package io.dromos.model.shape;

import org.jspecify.annotations.NullMarked;
