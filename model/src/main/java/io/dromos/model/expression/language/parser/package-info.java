/** What all languages with a parser of their own share: the port, places, words, and a bound on time. */
@NullMarked
package io.dromos.model.expression.language.parser;

import org.jspecify.annotations.NullMarked;
