@NullMarked
package io.dromos.designer.inspector.flow;

import org.jspecify.annotations.NullMarked;
