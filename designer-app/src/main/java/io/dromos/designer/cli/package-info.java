/** The dromos command line: which commands there are, and how one is run. Loads no JavaFX. */
@NullMarked
package io.dromos.designer.cli;

import org.jspecify.annotations.NullMarked;
