/** Spring's expression language; the one place of the designer that knows a library of Spring. */
@NullMarked
package io.dromos.model.expression.language.spel;

import org.jspecify.annotations.NullMarked;
