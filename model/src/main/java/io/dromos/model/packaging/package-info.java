/** Packages: the manifest, the writer whose bytes depend on the content alone, and the reader that trusts nothing. */
@NullMarked
package io.dromos.model.packaging;

import org.jspecify.annotations.NullMarked;
