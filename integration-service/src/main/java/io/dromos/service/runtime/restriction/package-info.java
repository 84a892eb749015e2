@NullMarked
package io.dromos.service.runtime.restriction;

import org.jspecify.annotations.NullMarked;
