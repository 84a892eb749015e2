/** Languages that pick from JSON and XML: read by the parsers that Camel uses, never evaluated. */
@NullMarked
package io.dromos.model.expression.language.data;

import org.jspecify.annotations.NullMarked;
