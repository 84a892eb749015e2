@NullMarked
package io.dromos.model.edit;

import org.jspecify.annotations.NullMarked;
