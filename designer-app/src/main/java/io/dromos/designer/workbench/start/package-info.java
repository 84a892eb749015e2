/** What stands in the middle of the window before anything is open. */
@NullMarked
package io.dromos.designer.workbench.start;

import org.jspecify.annotations.NullMarked;
