@NullMarked
package io.dromos.model.message;

import org.jspecify.annotations.NullMarked;
