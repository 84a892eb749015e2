/** The preferences. */
@NullMarked
package io.dromos.designer.settings.view;

import org.jspecify.annotations.NullMarked;
