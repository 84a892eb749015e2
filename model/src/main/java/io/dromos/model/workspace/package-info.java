/** The folder in which a user works: which files are what, and what belongs together. */
@NullMarked
package io.dromos.model.workspace;

import org.jspecify.annotations.NullMarked;
