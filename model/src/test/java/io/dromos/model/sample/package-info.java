@NullMarked
package io.dromos.model.sample;

import org.jspecify.annotations.NullMarked;
