@NullMarked
package io.dromos.designer.source;

import org.jspecify.annotations.NullMarked;
