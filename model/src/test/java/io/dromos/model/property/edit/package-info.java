/** Each edit with its effect. */
@NullMarked
package io.dromos.model.property.edit;

import org.jspecify.annotations.NullMarked;
