/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check.link;

import org.jspecify.annotations.NullMarked;
