@NullMarked
package io.dromos.designer.inspector;

import org.jspecify.annotations.NullMarked;
