@NullMarked
package io.dromos.model.packaging;

import org.jspecify.annotations.NullMarked;
