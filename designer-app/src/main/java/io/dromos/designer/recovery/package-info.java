/** Unsaved work that a crash left: shown, and taken back or dropped. */
@NullMarked
package io.dromos.designer.recovery;

import org.jspecify.annotations.NullMarked;
