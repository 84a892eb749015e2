/** Changes of property sets, one value for each. */
@NullMarked
package io.dromos.model.property.edit;

import org.jspecify.annotations.NullMarked;
