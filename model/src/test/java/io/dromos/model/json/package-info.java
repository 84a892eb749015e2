@NullMarked
package io.dromos.model.json;

import org.jspecify.annotations.NullMarked;
