/** The list of problems: sentences with a place and a way out. Fed by the composition root with what checks found. */
@NullMarked
package io.dromos.designer.problems;

import org.jspecify.annotations.NullMarked;
