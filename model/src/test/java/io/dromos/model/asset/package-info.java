@NullMarked
package io.dromos.model.asset;

import org.jspecify.annotations.NullMarked;
