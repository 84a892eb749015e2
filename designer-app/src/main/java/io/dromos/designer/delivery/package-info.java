/** From a workspace to a package that a service can run: the same way for the window and the command line. */
@NullMarked
package io.dromos.designer.delivery;

import org.jspecify.annotations.NullMarked;
