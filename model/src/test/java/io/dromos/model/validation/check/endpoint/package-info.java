/** What checks find, as a specification. */
@NullMarked
package io.dromos.model.validation.check.endpoint;

import org.jspecify.annotations.NullMarked;
