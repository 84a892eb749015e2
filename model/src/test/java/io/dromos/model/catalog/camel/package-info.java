/** The catalog that ships, held against Camel itself. */
@NullMarked
package io.dromos.model.catalog.camel;

import org.jspecify.annotations.NullMarked;
