/** Languages that compute: read by the parsers that Camel uses, never compiled into something that runs. */
@NullMarked
package io.dromos.model.expression.language.script;

import org.jspecify.annotations.NullMarked;
