@NullMarked
package io.dromos.model.scenario.check;

import org.jspecify.annotations.NullMarked;
