/** Lossless trees of source text: every character, comment and position; edits that replace only what they name. */
@NullMarked
package io.dromos.model.source;

import org.jspecify.annotations.NullMarked;
