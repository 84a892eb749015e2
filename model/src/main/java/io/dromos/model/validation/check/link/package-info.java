/** Links between routes. */
@NullMarked
package io.dromos.model.validation.check.link;

import org.jspecify.annotations.NullMarked;
