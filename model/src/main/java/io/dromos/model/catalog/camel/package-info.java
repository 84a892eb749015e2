/** The catalog that ships: read from Camel's own catalog and YAML schema on the class path. */
@NullMarked
package io.dromos.model.catalog.camel;

import org.jspecify.annotations.NullMarked;
