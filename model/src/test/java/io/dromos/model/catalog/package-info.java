/** What the catalog says, and how addresses are read. */
@NullMarked
package io.dromos.model.catalog;

import org.jspecify.annotations.NullMarked;
