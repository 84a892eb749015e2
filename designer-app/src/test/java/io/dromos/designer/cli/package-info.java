/** Tests of the command line. */
@NullMarked
package io.dromos.designer.cli;

import org.jspecify.annotations.NullMarked;
