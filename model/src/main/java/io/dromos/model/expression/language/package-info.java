/** Checks and colours for all languages: each by its own parser where it has one, none ever run. */
@NullMarked
package io.dromos.model.expression.language;

import org.jspecify.annotations.NullMarked;
