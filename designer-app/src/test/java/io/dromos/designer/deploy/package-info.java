@NullMarked
package io.dromos.designer.deploy;

import org.jspecify.annotations.NullMarked;
