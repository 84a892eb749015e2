/** What a node shows: title, essence, category and icon, read from one element. */
@NullMarked
package io.dromos.model.diagram.face;

import org.jspecify.annotations.NullMarked;
