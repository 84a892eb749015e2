/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.expression.language.parser;

import org.jspecify.annotations.NullMarked;
