@NullMarked
package io.dromos.designer.expression;

import org.jspecify.annotations.NullMarked;
