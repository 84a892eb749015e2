@NullMarked
package io.dromos.model.scenario;

import org.jspecify.annotations.NullMarked;
