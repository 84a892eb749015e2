/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check.declaration;

import org.jspecify.annotations.NullMarked;
