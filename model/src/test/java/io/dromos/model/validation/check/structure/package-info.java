/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check.structure;

import org.jspecify.annotations.NullMarked;
