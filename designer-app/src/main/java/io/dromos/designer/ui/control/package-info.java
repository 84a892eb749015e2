/** Small controls that every view shares. Whoever needs a chip, a search field or an empty state takes it from here. */
@NullMarked
package io.dromos.designer.ui.control;

import org.jspecify.annotations.NullMarked;
