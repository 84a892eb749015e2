/** Where integration services answer. */
@NullMarked
package io.dromos.model.host;

import org.jspecify.annotations.NullMarked;
