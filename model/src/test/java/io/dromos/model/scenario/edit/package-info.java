@NullMarked
package io.dromos.model.scenario.edit;

import org.jspecify.annotations.NullMarked;
