@NullMarked
package io.dromos.model.property;

import org.jspecify.annotations.NullMarked;
