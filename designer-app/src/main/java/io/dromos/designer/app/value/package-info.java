/** Values of the workspace that stand open as tabs, in step with their files. */
@NullMarked
package io.dromos.designer.app.value;

import org.jspecify.annotations.NullMarked;
