/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.site;

import org.jspecify.annotations.NullMarked;
