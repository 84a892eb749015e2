/** User text as data: a key and its arguments; the words are found at the edge. */
@NullMarked
package io.dromos.model.message;

import org.jspecify.annotations.NullMarked;
