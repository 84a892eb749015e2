/** What expressions mean, as a specification. */
@NullMarked
package io.dromos.model.refactoring;

import org.jspecify.annotations.NullMarked;
