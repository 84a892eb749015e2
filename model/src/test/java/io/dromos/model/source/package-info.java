@NullMarked
package io.dromos.model.source;

import org.jspecify.annotations.NullMarked;
