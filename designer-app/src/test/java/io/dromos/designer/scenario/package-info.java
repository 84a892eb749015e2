@NullMarked
package io.dromos.designer.scenario;

import org.jspecify.annotations.NullMarked;
