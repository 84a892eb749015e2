/** Where a name is used: in expressions of each language, in options, in addresses. */
@NullMarked
package io.dromos.model.refactoring.find;

import org.jspecify.annotations.NullMarked;
