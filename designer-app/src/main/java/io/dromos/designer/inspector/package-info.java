/** The inspector: what is selected, as a form made from the catalog. */
@NullMarked
package io.dromos.designer.inspector;

import org.jspecify.annotations.NullMarked;
