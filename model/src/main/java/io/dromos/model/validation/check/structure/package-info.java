/** Elements that Camel does not know or that stand twice. */
@NullMarked
package io.dromos.model.validation.check.structure;

import org.jspecify.annotations.NullMarked;
