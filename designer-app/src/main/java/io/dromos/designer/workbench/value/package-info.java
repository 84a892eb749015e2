/** Editors whose document is one immutable value in one file: integrations, property sets. */
@NullMarked
package io.dromos.designer.workbench.value;

import org.jspecify.annotations.NullMarked;
