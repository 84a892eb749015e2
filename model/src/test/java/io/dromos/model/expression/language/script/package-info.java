/** Parsers of scripting languages. */
@NullMarked
package io.dromos.model.expression.language.script;

import org.jspecify.annotations.NullMarked;
