@NullMarked
package io.dromos.designer;

import org.jspecify.annotations.NullMarked;
