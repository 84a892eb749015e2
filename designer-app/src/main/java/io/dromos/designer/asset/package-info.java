/** The files that flows need at run time, in a view of their own: add, download, delete, find, who uses them. */
@NullMarked
package io.dromos.designer.asset;

import org.jspecify.annotations.NullMarked;
