@NullMarked
package io.dromos.architecture;

import org.jspecify.annotations.NullMarked;
