/** How commands write what they find. */
@NullMarked
package io.dromos.designer.cli.console;

import org.jspecify.annotations.NullMarked;
